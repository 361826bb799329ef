/** Does something once, when an element first comes into sight. */
export function whenSeen(element: Element, deed: () => void): void {
  const observer = new IntersectionObserver((entries) => {
    if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
    observer.disconnect();
    deed();
  });
  observer.observe(element);
}
