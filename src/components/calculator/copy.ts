/** Puts a text on the clipboard and says so on the button for a moment. */
export async function copy(text: string, button: HTMLButtonElement, copied: string): Promise<void> {
  const before = button.textContent;
  if (!(await written(text))) return;
  button.textContent = copied;
  setTimeout(() => {
    button.textContent = before;
  }, 2000);
}

/** A frame may be refused the clipboard; the older way asks for a click alone, which there has been. */
async function written(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    const put = (event: ClipboardEvent) => {
      event.clipboardData?.setData('text/plain', text);
      event.preventDefault();
    };
    document.addEventListener('copy', put, { once: true });
    const done = document.execCommand('copy');
    document.removeEventListener('copy', put);
    return done;
  }
}
