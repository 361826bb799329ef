import type { CivilDate } from '../../../calendar/civil-date.ts';
import { addMonthsClamped } from '../../../calendar/month.ts';
import type { Finding, Remark } from '../../../engine/calculator.ts';
import type { CancellationInput } from '../index.ts';
import type { NoticeWindowParameters } from '../schema.ts';
import type { NoticeWindowPhrases } from './phrases.ts';
import { reasonsStep } from './remarks.ts';

/** Ending a plan paid ahead: the service ends with its term, and the text says nothing of the time before. */
export function prepaidTermRules(
  input: CancellationInput,
  termEndsOn: CivilDate,
  parameters: NoticeWindowParameters,
): Finding<NoticeWindowPhrases> {
  const { clauses, monthsAhead } = parameters;
  const noticeBy = addMonthsClamped(termEndsOn, -monthsAhead.value);
  const reasonsMissing = input.reasonsGiven === false;
  return {
    answer: reasonsMissing ? 'blocked' : 'accepted',
    facts: { serviceEndsOn: termEndsOn, blockers: reasonsMissing ? ['reasons-missing'] : [] },
    safeguards: { noticeBy, exportBy: termEndsOn },
    steps: [
      ...reasonsStep(input, parameters),
      { key: 'term-runs-out', values: { termEndsOn }, clauses: [clauses.refusal] },
      conclusion(reasonsMissing, termEndsOn, parameters),
    ],
    notices: [
      { key: 'tell-before-contact', values: { noticeBy }, clauses: [clauses.refusal], until: noticeBy },
      {
        key: 'download-before-end',
        values: { serviceEndsOn: termEndsOn },
        clauses: [clauses.download],
        until: termEndsOn,
      },
    ],
    undetermined: [
      { key: 'mid-term', values: { termEndsOn }, clauses: [clauses.window] },
      { key: 'deletion-date', values: {}, clauses: [clauses.deletion] },
      { key: 'download-until', values: {}, clauses: [clauses.download] },
    ],
  };
}

function conclusion(
  reasonsMissing: boolean,
  termEndsOn: CivilDate,
  { clauses }: NoticeWindowParameters,
): Remark<NoticeWindowPhrases> {
  return reasonsMissing
    ? { key: 'conclusion-term-blocked', values: { termEndsOn }, clauses: [clauses.reasons] }
    : { key: 'conclusion-term', values: { termEndsOn }, clauses: [clauses.refusal] };
}
