import type { Remark } from '../../engine/calculator.ts';
import type { Localized } from '../../language/locale.ts';
import type { SharedPhrases } from './phrases.ts';

/** Said where the text speaks of more than an answer within the same time. */
export function alsoExpected(
  { expects }: { readonly expects?: Localized | undefined },
  clause: string,
): Remark<Pick<SharedPhrases, 'also-expected'>>[] {
  return expects ? [{ key: 'also-expected', values: { expects }, clauses: [clause] }] : [];
}
