import { addDays, type CivilDate, earlier } from '../../../calendar/civil-date.ts';
import { addMonths, addMonthsClamped, lastDayOf, monthOf } from '../../../calendar/month.ts';
import type { Context, Finding } from '../../../engine/calculator.ts';
import type { SuspensionInput } from '../index.ts';
import type { UnansweredClaimsParameters } from '../schema.ts';
import type { UnansweredClaimsPhrases } from './phrases.ts';
import { reactivationCost } from './reactivation.ts';
import { claimsNotices, claimsSilences, claimsSteps } from './remarks.ts';

type DeletionRule = 'end-of-next-month' | 'one-month-after';
type AccessRule = 'until-end-of-month' | 'locked-at-once';

export type ClaimsAnswer = 'clear' | 'at-risk' | 'in-collection' | 'deactivated';

/** What follows from a service ended for lack of payment. */
export interface Ending {
  readonly endedOn: CivilDate;
  /** False when the day of the lock is not known, and the day asked about stands in. */
  readonly known: boolean;
  /** The lock comes later than the day asked about. */
  readonly ahead: boolean;
  readonly serviceEndsOn: CivilDate;
  readonly dataDeletedOn: CivilDate;
  /** The data were deleted before the day asked about. */
  readonly deleted: boolean;
}

/** Ending for unanswered claims: the whole finding, under the readings in force. */
export function unansweredClaims(
  input: SuspensionInput,
  parameters: UnansweredClaimsParameters,
  { reading }: Context,
): Finding<UnansweredClaimsPhrases> {
  const counted = input.unpaidInvoices ?? 0;
  const answer = answerOf(counted, input.repliedToClaims === true, parameters.threshold.value);
  const ending = endingOf(input, answer, reading('access') as AccessRule, reading('deletion') as DeletionRule);
  const cost = reactivationCost(input, parameters.monthsInAdvance.value);
  return {
    answer,
    facts: {
      counted,
      threshold: parameters.threshold.value,
      serviceEndsOn: ending?.serviceEndsOn ?? null,
      dataDeletedOn: ending?.dataDeletedOn ?? null,
      reactivationCost: cost,
    },
    ...(ending ? { safeguards: { exportBy: earlier(ending.serviceEndsOn, addDays(ending.dataDeletedOn, -1)) } } : {}),
    steps: claimsSteps(input, answer, ending, cost, parameters),
    notices: claimsNotices(input, answer, ending, parameters),
    undetermined: claimsSilences(answer, ending, parameters),
  };
}

function answerOf(counted: number, replied: boolean, threshold: number): ClaimsAnswer {
  if (counted >= threshold) return replied ? 'in-collection' : 'deactivated';
  return counted > 0 ? 'at-risk' : 'clear';
}

/** The end of a service that was locked, or that can be by now; none while nothing ends it. */
function endingOf(
  { asOf, deactivatedOn }: SuspensionInput,
  answer: ClaimsAnswer,
  access: AccessRule,
  deletion: DeletionRule,
): Ending | null {
  if (answer !== 'deactivated' && deactivatedOn === undefined) return null;
  const endedOn = deactivatedOn ?? asOf;
  const dataDeletedOn =
    deletion === 'one-month-after' ? addMonthsClamped(endedOn, 1) : lastDayOf(addMonths(monthOf(endedOn), 1));
  return {
    endedOn,
    known: deactivatedOn !== undefined,
    ahead: endedOn > asOf,
    serviceEndsOn: access === 'locked-at-once' ? endedOn : lastDayOf(monthOf(endedOn)),
    dataDeletedOn,
    deleted: dataDeletedOn < asOf,
  };
}
