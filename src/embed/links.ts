/**
 * Opens the links inside `root` in the window that `target` names when they are followed. A letter to be written opens the
 * mail program from where one is.
 */
export function aimLinks(root: HTMLElement, target: () => string): void {
  const aim = ({ target: clicked }: Event) => {
    const link = clicked instanceof Element ? clicked.closest('a') : null;
    if (link) link.target = link.protocol.startsWith('http') ? target() : '_self';
  };
  root.addEventListener('click', aim, true);
}

/** Whether the query of an embed asks for links to open in the host's page. */
export function opensInParent(query: string): boolean {
  return new URLSearchParams(query).get('links') === 'parent';
}
