/** Loads what has a name once, however often it is asked for; what failed is loaded again the next time. */
export function once<Loaded>(load: (name: string) => Promise<Loaded>): (name: string) => Promise<Loaded> {
  const known = new Map<string, Promise<Loaded>>();
  return (name) => {
    const loading = known.get(name) ?? load(name);
    known.set(name, loading);
    loading.catch(() => known.delete(name));
    return loading;
  };
}
