import { type DateTime, hasOffset } from '../../../calendar/date-time.ts';
import type { Fault } from '../../../input/parse.ts';
import type { Provider } from '../../../policy/policy.ts';
import type { ResponseDeadlineInput } from '../index.ts';

/** Without a zone only the clock on the wall is read, so two offsets could not be told apart. */
export function oneOffset(
  { receivedAt, answerNeededBy, paidAt }: ResponseDeadlineInput,
  provider: Provider,
): readonly Fault[] {
  const other = receivedAt ? 'receivedAt' : 'answerNeededBy';
  const [a, b] = [offsetOf(receivedAt ?? answerNeededBy), offsetOf(paidAt)];
  if (provider.zone !== null || provider.countries || a === null || b === null || a === b) return [];
  return [{ field: 'paidAt', code: 'conflicts-with', values: { other, alike: 'offset' } }];
}

function offsetOf(dateTime: DateTime | undefined): string | null {
  return dateTime && hasOffset(dateTime) ? dateTime.replace(/Z$/, '+00:00').slice(-6) : null;
}
