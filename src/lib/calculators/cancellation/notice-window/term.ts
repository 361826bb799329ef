import type { CivilDate } from '../../../calendar/civil-date.ts';
import type { Fault } from '../../../input/parse.ts';
import type { CancellationInput } from '../index.ts';

/** Plans paid ahead for a term that ends by itself. */
export function isPrepaid({ plan }: CancellationInput): boolean {
  return plan === 'semiannual' || plan === 'annual';
}

/** A plan paid ahead has a last day, and nobody can end a term that is over. */
export function termFaults({ termEndsOn, requestedOn }: CancellationInput): readonly Fault[] {
  if (!termEndsOn) return [{ field: 'termEndsOn', code: 'required' }];
  return isOver(termEndsOn, requestedOn)
    ? [{ field: 'termEndsOn', code: 'out-of-range', values: { minimum: requestedOn } }]
    : [];
}

function isOver(termEndsOn: CivilDate, on: CivilDate | undefined): boolean {
  return on !== undefined && termEndsOn < on;
}
