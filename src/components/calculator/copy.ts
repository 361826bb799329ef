/** Puts a text on the clipboard and says so on the button for a moment. */
export async function copy(text: string, button: HTMLButtonElement, copied: string): Promise<void> {
  const before = button.textContent;
  await navigator.clipboard.writeText(text);
  button.textContent = copied;
  setTimeout(() => {
    button.textContent = before;
  }, 2000);
}
