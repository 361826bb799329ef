/**
 * Marks an event as heard by what it was meant for. A page tells its scripts again what was done before all of them had
 * come; one that had come already must not take it for a second deed.
 */
export function heard(event: Event): void {
  Reflect.set(event, 'heard', true);
}
