import type { CivilDate } from '../../calendar/civil-date.ts';
import type { Fault } from '../../input/parse.ts';
import type { CancellationInput } from './index.ts';

/** Plans paid ahead for a term that ends by itself. */
export function isPrepaid({ plan }: CancellationInput): boolean {
  return plan === 'semiannual' || plan === 'annual';
}

/** Faults between the fields of a request: two questions at once or none, and a term that does not fit. */
export function checkRequest(input: CancellationInput): readonly Fault[] {
  return [...oneQuestion(input), ...(isPrepaid(input) ? termFaults(input) : [])];
}

/** The two questions exclude each other, and one has to be asked. */
function oneQuestion({ requestedOn, stopBillingFrom }: CancellationInput): readonly Fault[] {
  if (requestedOn && stopBillingFrom)
    return [{ field: 'stopBillingFrom', code: 'conflicts-with', values: { other: 'requestedOn' } }];
  return requestedOn || stopBillingFrom ? [] : [{ field: 'requestedOn', code: 'required' }];
}

/** A plan paid ahead has a last day, and nobody can end a term that is over. */
function termFaults({ termEndsOn, requestedOn }: CancellationInput): readonly Fault[] {
  if (!termEndsOn) return [{ field: 'termEndsOn', code: 'required' }];
  return isOver(termEndsOn, requestedOn)
    ? [{ field: 'termEndsOn', code: 'out-of-range', values: { minimum: requestedOn } }]
    : [];
}

function isOver(termEndsOn: CivilDate, on: CivilDate | undefined): boolean {
  return on !== undefined && termEndsOn < on;
}
