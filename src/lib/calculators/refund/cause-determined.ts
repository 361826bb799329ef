import type { Finding, Remark } from '../../engine/calculator.ts';
import type { RefundInput } from './index.ts';
import type { RefundPhrases } from './phrases.ts';
import type { CauseDeterminedParameters } from './schema.ts';

type Say = Remark<RefundPhrases>;
type Answer = 'favourable' | 'possible' | 'no-published-criterion' | 'undetermined';

/** Whether the published criterion speaks for a refund. It is taken as enough for one, never as needed for one. */
export function causeDeterminedRules(
  input: RefundInput,
  parameters: CauseDeterminedParameters,
): Finding<RefundPhrases> {
  const { refundable, clauses } = parameters;
  const { cause = 'unknown', determinedByProvider = 'pending' } = input;
  const causeFits = cause === 'unknown' ? null : refundable.value.some((fitting) => fitting === cause);
  const answer = answerOf(causeFits, determinedByProvider);
  const criterion = [refundable.clause];
  const both = [clauses.review, refundable.clause];
  return {
    answer,
    ...(answer === 'undetermined' ? { undeterminable: true } : {}),
    facts: { causeFits, determinedByProvider },
    steps: [
      { key: 'case-by-case', values: {}, clauses: [clauses.review] },
      causeStep(cause, causeFits, criterion),
      ...(causeFits ? [{ key: `determined-${determinedByProvider}` as const, values: {}, clauses: criterion }] : []),
      { key: 'margin', values: { answer }, clauses: both },
      { key: 'conclusion', values: { answer }, clauses: both },
    ],
    undetermined: [
      ...(['full-or-partial', 'term', 'channel'] as const).map((key) => ({ key, values: {}, clauses: both })),
      ...(causeFits && determinedByProvider !== 'no'
        ? []
        : [{ key: 'sufficient-or-necessary' as const, values: {}, clauses: criterion }]),
    ],
  };
}

function answerOf(causeFits: boolean | null, determined: 'yes' | 'no' | 'pending'): Answer {
  if (causeFits === false) return 'no-published-criterion';
  if (causeFits === null || determined === 'no') return 'undetermined';
  return determined === 'yes' ? 'favourable' : 'possible';
}

function causeStep(cause: string, causeFits: boolean | null, clauses: readonly string[]): Say {
  if (causeFits === null) return { key: 'cause-unknown', values: {}, clauses };
  return { key: causeFits ? 'cause-fits' : 'cause-without-criterion', values: { cause }, clauses };
}
