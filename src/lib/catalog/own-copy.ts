/**
 * A copy that shares nothing with its original: what a caller does to an answer must not reach the policies that later
 * answers are made from. For plain data.
 */
export function ownCopy<T>(value: T): T {
  if (typeof value !== 'object' || value === null) return value;
  const copy = Array.isArray(value) ? [...value] : { ...value };
  for (const key of Object.keys(copy)) {
    const one: unknown = Reflect.get(copy, key);
    if (typeof one === 'object') Reflect.set(copy, key, ownCopy(one));
  }
  return copy as T;
}
