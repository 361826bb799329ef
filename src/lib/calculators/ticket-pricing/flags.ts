import type { TicketPricingInput } from './index.ts';

/** What keeps a ticket from starting by itself, in the order the text lists it. */
export const flagNames = [
  'disabled',
  'pastServiceProblems',
  'pastCollectionProblems',
  'optedOutOfAutomatic',
  'contactNotAuthorised',
] as const satisfies readonly (keyof TicketPricingInput)[];

export type Flag = (typeof flagNames)[number];

/** The flags that apply; a contract has none, since they only bear on help paid by the ticket. */
export function flagsOf(input: TicketPricingInput): readonly Flag[] {
  return input.contract ? [] : flagNames.filter((flag) => input[flag]);
}
