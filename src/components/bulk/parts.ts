/** The elements of the page that its script works with. */
export interface BulkParts {
  readonly form: HTMLFormElement;
  readonly question: HTMLSelectElement;
  /** What the columns are, folded where there is little room. */
  readonly guide: HTMLDetailsElement;
  readonly columns: HTMLElement;
  readonly template: HTMLAnchorElement;
  readonly text: HTMLTextAreaElement;
  readonly drop: HTMLElement;
  readonly file: HTMLInputElement;
  /** The name of the file that was chosen. */
  readonly chosen: HTMLElement;
  readonly fault: HTMLElement;
  readonly stop: HTMLButtonElement;
  readonly progress: HTMLProgressElement;
  readonly figure: HTMLElement;
  readonly status: HTMLElement;
  readonly result: HTMLElement;
  /** Shows that work is under way, or that it is over. */
  busy(isBusy: boolean): void;
}

/** Finds each part by its `data-part`. Throws when the page has not got one. */
export function partsOf(root: HTMLElement): BulkParts {
  const part = <Part extends HTMLElement>(name: string): Part => {
    const found = root.querySelector<Part>(`[data-part="${name}"]`);
    if (!found) throw new Error(`The page has no part "${name}".`);
    return found;
  };
  const working = part('working');
  const run = part<HTMLButtonElement>('run');
  const stop = part<HTMLButtonElement>('stop');
  return {
    form: part('form'),
    question: part('question'),
    guide: part('guide'),
    columns: part('columns'),
    template: part('template'),
    text: part('text'),
    drop: part('drop'),
    file: part('file'),
    chosen: part('chosen'),
    fault: part('fault'),
    stop,
    progress: part('progress'),
    figure: part('figure'),
    status: part('status'),
    result: part('result'),
    busy: (isBusy) => {
      working.hidden = !isBusy;
      stop.hidden = !isBusy;
      run.setAttribute('aria-disabled', String(isBusy));
    },
  };
}
