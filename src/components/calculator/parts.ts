import type { Calculator } from '../../lib/engine/calculator.ts';
import type { WriteLetter } from '../../lib/engine/letter.ts';
import type { Fields } from '../../lib/input/fields.ts';
import type { PicturePlan } from '../../lib/picture/plan.ts';
import type { CommonParameters } from '../../lib/policy/policy.ts';
import type { IslandData } from './island-data.ts';

/** Pieces of the view that only some calculators need; each is a chunk of its own, fetched before it is shown. */
export interface Parts {
  readonly RareControls?: typeof import('./RareFields.tsx').RareControls;
  /** The picture of calculators that draw one of their own. */
  readonly Drawing?: Drawing;
  readonly hours?: typeof import('./hours.ts');
  readonly LetterText?: typeof import('./letters.tsx').LetterText;
  readonly writeLetter?: WriteLetter<string> | undefined;
}

export type Drawing = typeof import('./Flow.tsx').Flow;

const drawings: { readonly [K in PicturePlan['kind']]?: () => Promise<Drawing> } = {
  flow: async () => (await import('./Flow.tsx')).Flow,
  strip: async () => (await import('./Strip.tsx')).Strip,
  cost: async () => (await import('./Cost.tsx')).Cost,
  route: async () => (await import('./Route.tsx')).Route,
};

/** The fields that the form asks for; the others are asked by the picture, where one is shown. */
export function formFields({ picture }: Calculator, fields: Fields, layout: IslandData['layout']): Fields {
  if (picture?.kind !== 'flow' || layout === 'compact') return fields;
  return Object.fromEntries(Object.entries(fields).filter(([name]) => !picture.asks.includes(name)));
}

/** Fetches the pieces a calculator needs. */
export async function partsFor(calculator: Calculator, parameters: CommonParameters, fields: Fields): Promise<Parts> {
  const rare = Object.values(fields).some(({ type }) => ['choices', 'decisions', 'list', 'money'].includes(type));
  const [controls, drawing, hours] = await Promise.all([
    rare ? import('./RareFields.tsx') : undefined,
    drawings[calculator.picture?.kind ?? 'none']?.(),
    calculator.usesHolidays?.(parameters) === false ? undefined : import('./hours.ts'),
  ]);
  return {
    ...(controls ? { RareControls: controls.RareControls } : {}),
    ...(drawing ? { Drawing: drawing } : {}),
    ...(hours ? { hours } : {}),
  };
}
