/** What is asked in the search box. */
interface Question {
  readonly search: string;
  readonly provider: string;
}

/** Keeps a question with the page's place in the browser's history: nowhere else, and no longer than that. */
export function keepQuestion(question: Question): void {
  history.replaceState(question, '');
}

/** The question kept with this place, which is then kept no more: loading the page again starts afresh. */
export function takeQuestion(): Question | undefined {
  const state: Question | null = history.state;
  if (!state?.search) return undefined;
  history.replaceState(null, '');
  return state;
}
