/** Somewhere to keep what has been worked out: a map, or one that forgets what nobody else holds. */
interface Memory<K, V> {
  get(key: K): V | undefined;
  set(key: K, value: V): unknown;
}

/** What a memory holds under a key; made the first time it is asked for. */
export function remembered<K, V>(memory: Memory<K, V>, key: K, make: () => V): V {
  const known = memory.get(key) ?? make();
  memory.set(key, known);
  return known;
}
