import { zoneOffset as askIntl, type OffsetAt } from '../../lib/calendar/zone-offset.ts';

/** By zone: from and until when, in milliseconds since 1970, it keeps one offset, and that offset in milliseconds. */
export type NearOffsets = Readonly<Record<string, readonly [from: number, until: number, offset: number]>>;

let near: NearOffsets = {};

/** Takes what the page was built with. */
export function knowOffsets(offsets: NearOffsets = {}): void {
  near = offsets;
}

/**
 * Stands for the library's function of the same name in a page's program: around the day the page was built the offset
 * is known, and `Intl`, which a slow phone takes longer to wake than all the rest together, is left asleep.
 */
export function zoneOffset(zone: string | null): OffsetAt {
  const [from = 1, until = 0, offset = 0] = near[`${zone}`] ?? [];
  let ask: OffsetAt | undefined;
  return (second) => {
    if (from <= second && second < until) return offset;
    ask ??= askIntl(zone);
    return ask(second);
  };
}
