type None = Readonly<Record<never, unknown>>;

/** Everything this calculator says, with the values each phrase needs. */
export type RefundPhrases = {
  'case-by-case': None;
  'cause-fits': { readonly cause: string };
  'cause-without-criterion': { readonly cause: string };
  'cause-unknown': None;
  'determined-yes': None;
  'determined-no': None;
  'determined-pending': None;
  'charge-waived': None;
  'paid-first': None;
  margin: { readonly answer: string };
  conclusion: { readonly answer: string };
  'full-or-partial': None;
  term: None;
  channel: None;
  'sufficient-or-necessary': None;
  'refund-or-credit': None;
};
