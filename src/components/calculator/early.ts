/** What people do to a form before its script is there, to be done again once it is. */
export interface Early {
  /** Stops listening and repeats everything, in order. */
  replay(): void;
}

/** Listens to a form that is not alive yet. */
export function recordEarly(form: Element): Early {
  const deeds: (() => void)[] = [];
  const listening = new AbortController();
  const listen = (type: string, then: (event: Event) => void) =>
    form.addEventListener(type, then, { signal: listening.signal });
  const write = ({ target, type }: Event) => {
    if (!(target instanceof HTMLInputElement || target instanceof HTMLSelectElement)) return;
    const { value } = target;
    const checked = target instanceof HTMLInputElement && target.checked;
    deeds.push(() => {
      if (target instanceof HTMLInputElement) target.checked = checked;
      target.value = value;
      target.dispatchEvent(new Event(type, { bubbles: true }));
    });
  };
  listen('input', write);
  listen('change', write);
  listen('click', ({ target }) => {
    const button = target instanceof Element && target.closest<HTMLButtonElement>('button[type=button]');
    if (button) deeds.push(() => button.click());
  });
  listen('submit', (event) => {
    event.preventDefault();
    const { target } = event;
    if (target instanceof HTMLFormElement) deeds.push(() => target.requestSubmit());
  });
  return {
    replay: () => {
      listening.abort();
      for (const deed of deeds) deed();
    },
  };
}
