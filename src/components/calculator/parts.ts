import type { Calculator } from '../../lib/engine/calculator.ts';
import type { WriteLetter } from '../../lib/engine/letter.ts';
import type { Fields } from '../../lib/input/fields.ts';
import type { CommonParameters } from '../../lib/policy/policy.ts';

/** Pieces of the view that only some calculators need; each is a chunk of its own, fetched before it is shown. */
export interface Parts {
  readonly RareControls?: typeof import('./RareFields.tsx').RareControls;
  readonly Path?: typeof import('./Path.tsx').Path;
  readonly hours?: typeof import('./hours.ts');
  readonly LetterText?: typeof import('./letters.tsx').LetterText;
  readonly writeLetter?: WriteLetter<string> | undefined;
}

/** Fetches the pieces a calculator needs. */
export async function partsFor(calculator: Calculator, parameters: CommonParameters, fields: Fields): Promise<Parts> {
  const rare = Object.values(fields).some(({ type }) => ['choices', 'decisions', 'list', 'money'].includes(type));
  const [controls, path, hours] = await Promise.all([
    rare ? import('./RareFields.tsx') : undefined,
    calculator.picture?.kind === 'path' ? import('./Path.tsx') : undefined,
    calculator.usesHolidays?.(parameters) === false ? undefined : import('./hours.ts'),
  ]);
  return {
    ...(controls ? { RareControls: controls.RareControls } : {}),
    ...(path ? { Path: path.Path } : {}),
    ...(hours ? { hours } : {}),
  };
}
