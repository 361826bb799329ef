const addresses = new WeakMap<HTMLAnchorElement, string>();

/** Makes a link save a text as a CSV file; what it saved before is let go. */
export function saveAs(link: HTMLAnchorElement, csv: string, name: string): void {
  const before = addresses.get(link);
  if (before) URL.revokeObjectURL(before);
  const address = URL.createObjectURL(new Blob([csv], { type: 'text/csv;charset=utf-8' }));
  addresses.set(link, address);
  link.href = address;
  link.download = name;
}
