/** Puts a text on the clipboard and says so on the button for a moment. */
export async function copy(text: string, button: HTMLButtonElement, copied: string): Promise<void> {
  const before = button.textContent;
  if (!(await written(text))) return;
  button.textContent = copied;
  setTimeout(() => {
    button.textContent = before;
  }, 2000);
}

/** The older way asks for no more than the click there has been, in a frame too; the newer one may be refused there. */
async function written(text: string): Promise<boolean> {
  const put = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/plain', text);
    event.preventDefault();
  };
  document.addEventListener('copy', put, { once: true });
  const done = document.execCommand('copy');
  document.removeEventListener('copy', put);
  if (done) return true;
  return navigator.clipboard.writeText(text).then(
    () => true,
    () => false,
  );
}
