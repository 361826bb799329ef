/** The id of a field's first control, where an error summary leads. */
export function controlId(uid: string, path: string): string {
  return `${uid}-${path.replace(/[^\w-]/g, '-')}`;
}
