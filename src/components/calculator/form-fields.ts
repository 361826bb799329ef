import type { Calculator } from '../../lib/engine/calculator.ts';
import type { Fields } from '../../lib/input/fields.ts';
import type { IslandData } from './island-data.ts';

/** The fields that the form asks for; the others are asked by the picture, where one is shown. */
export function formFields({ picture }: Calculator, fields: Fields, layout: IslandData['layout']): Fields {
  if (picture?.kind !== 'flow' || layout === 'compact') return fields;
  return Object.fromEntries(Object.entries(fields).filter(([name]) => !picture.asks.includes(name)));
}
