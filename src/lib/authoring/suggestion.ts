import { distance } from '../search/distance.ts';

/**
 * What an author may have meant by a name that is not among those there are, and all that there are.
 *
 * suggestion('cutofDay', ['method', 'cutoffDay']) // => 'did you mean "cutoffDay"? One of method, cutoffDay'
 */
export function suggestion(mistyped: string, names: readonly string[]): string {
  const nearest = nearestTo(mistyped, names);
  const all = names.length === 0 ? 'none: there are none here' : `one of ${names.join(', ')}`;
  return nearest === undefined ? all : `did you mean "${nearest}"? ${all[0]?.toUpperCase()}${all.slice(1)}`;
}

/** The name with the fewest slips, a third of its letters at most; case is none. In two letters one slip is another name. */
export function nearestTo(mistyped: string, names: readonly string[]): string | undefined {
  const slips = (name: string) => {
    const limit = name.length < 3 ? 0 : Math.max(1, Math.floor(name.length / 3));
    const apart = distance(mistyped.toLowerCase(), name.toLowerCase(), limit);
    return apart > limit ? Number.POSITIVE_INFINITY : apart;
  };
  const [nearest] = names.map((name) => ({ name, slips: slips(name) })).sort((a, b) => a.slips - b.slips);
  return nearest && nearest.slips < Number.POSITIVE_INFINITY ? nearest.name : undefined;
}
