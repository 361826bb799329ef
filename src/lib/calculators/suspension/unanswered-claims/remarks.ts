import type { Remark } from '../../../engine/calculator.ts';
import type { Money } from '../../../outcome/outcome.ts';
import type { SuspensionInput } from '../index.ts';
import type { UnansweredClaimsParameters } from '../schema.ts';
import type { UnansweredClaimsPhrases } from './phrases.ts';
import type { ClaimsAnswer, Ending } from './rules.ts';

type Say = Remark<UnansweredClaimsPhrases>;

/** From what is owed to where the account stands. */
export function claimsSteps(
  { unpaidInvoices = 0 }: SuspensionInput,
  answer: ClaimsAnswer,
  ending: Ending | null,
  cost: Money | null,
  { threshold, monthsInAdvance, clauses }: UnansweredClaimsParameters,
): Say[] {
  const cited = [threshold.clause];
  const counts = { counted: unpaidInvoices, threshold: threshold.value };
  return [
    { key: 'claims-counted', values: counts, clauses: cited },
    ...(unpaidInvoices >= threshold.value
      ? [
          {
            key: answer === 'in-collection' ? ('replied' as const) : ('not-replied' as const),
            values: {},
            clauses: cited,
          },
        ]
      : []),
    ...(ending ? endingSteps(ending, clauses) : []),
    ...(cost || answer === 'deactivated'
      ? [
          {
            key: 'reactivation' as const,
            values: { months: monthsInAdvance.value, cost },
            clauses: [monthsInAdvance.clause],
          },
        ]
      : []),
    conclusion(answer, counts, ending, cited),
  ];
}

function endingSteps(
  { endedOn, known, ahead, serviceEndsOn, dataDeletedOn }: Ending,
  clauses: UnansweredClaimsParameters['clauses'],
): Say[] {
  return [
    { key: 'ended-on', values: { endedOn, known, ahead, serviceEndsOn }, clauses: [clauses.access] },
    { key: 'claims-data-deleted', values: { known, dataDeletedOn }, clauses: [clauses.deletion] },
  ];
}

function conclusion(
  answer: ClaimsAnswer,
  { counted, threshold }: { readonly counted: number; readonly threshold: number },
  ending: Ending | null,
  clauses: readonly string[],
): Say {
  if (answer === 'deactivated' && ending) {
    const { endedOn, known, dataDeletedOn } = ending;
    return { key: 'conclusion-deactivated', values: { endedOn, known, dataDeletedOn }, clauses };
  }
  if (answer === 'in-collection') return { key: 'conclusion-in-collection', values: { counted }, clauses };
  const values = { counted, missing: threshold - counted, from: null, writeTo: null };
  return { key: answer === 'clear' ? 'conclusion-clear' : 'conclusion-at-risk', values, clauses };
}

/** What the client should know although it changes no date. */
export function claimsNotices(
  { repliedToClaims }: SuspensionInput,
  answer: ClaimsAnswer,
  ending: Ending | null,
  { threshold, clauses }: UnansweredClaimsParameters,
): Say[] {
  return [
    ...((answer === 'at-risk' && !repliedToClaims) || (answer === 'deactivated' && !ending?.known)
      ? [{ key: 'answer-claims' as const, values: {}, clauses: [threshold.clause] }]
      : []),
    ...(ending && answer !== 'deactivated'
      ? [{ key: 'locked-all-the-same' as const, values: ending, clauses: [threshold.clause] }]
      : []),
    ...(ending && !ending.known
      ? [{ key: 'lock-date-unknown' as const, values: { asOf: ending.endedOn }, clauses: [clauses.access] }]
      : []),
    ...(ending ? [{ key: 'debtor-register' as const, values: {}, clauses: [clauses.register] }] : []),
  ];
}

/** What the text leaves open about ending a service for lack of payment. */
export function claimsSilences(
  answer: ClaimsAnswer,
  ending: Ending | null,
  { threshold, clauses, monthsInAdvance }: UnansweredClaimsParameters,
): Say[] {
  if (answer === 'clear') return [];
  return [
    { key: 'which-claims', values: {}, clauses: [threshold.clause] },
    ...(answer === 'in-collection' ? [{ key: 'after-reply' as const, values: {}, clauses: [threshold.clause] }] : []),
    ...(answer === 'deactivated'
      ? [
          {
            key: 'lock-or-access' as const,
            values: { deleted: ending?.deleted ?? false },
            clauses: [threshold.clause, clauses.access],
          },
          { key: 'which-fee' as const, values: {}, clauses: [monthsInAdvance.clause] },
        ]
      : []),
  ];
}
