import heights from '../../content/embeds/heights.json' with { type: 'json' };

/** Heights of a calculator by the width of its frame, all in CSS pixels. */
type Measured = Readonly<Record<string, { readonly 640: number; readonly 1280: number }>>;

/** The width that a plain frame is suggested to have. */
export const FRAME_WIDTH = 640;
/** A width that has room for the question beside the answer, with nothing folded. */
export const WIDE = 1280;

/** Heights are told in steps: a line more or less on another device changes none. */
const STEP = 20;

/** A height that has been measured as it is told. */
export function stepped(height: number): number {
  return Math.ceil(height / STEP) * STEP;
}
// stepped(1403) // => 1420

/** What is as high as most, for the very first calculator. */
const USUAL = { [FRAME_WIDTH]: 1500, [WIDE]: 1500 } as const;

/**
 * How high a calculator is with what it opens with. One that has not been measured is taken to be as high as the highest of
 * its kind, or of all. `npm run measure:embeds` measures.
 */
export function heightOf(
  provider: string,
  calculator: string,
  width: typeof FRAME_WIDTH | typeof WIDE = FRAME_WIDTH,
  measured: Measured = heights,
): number {
  const own = measured[`${provider}/${calculator}`];
  if (own) return own[width];
  const alike = Object.entries(measured).filter(([name]) => name.endsWith(`/${calculator}`));
  const known = (alike.length > 0 ? alike : Object.entries(measured)).map(([, height]) => height[width]);
  return known.length > 0 ? Math.max(...known) : USUAL[width];
}
// heightOf('acme', 'refund', 640, { 'acme/refund': { 640: 800, 1280: 700 } }) // => 800

/** The room that a calculator needs, whatever width its place gives it from 640 px on. */
export function roomOf(provider: string, calculator: string): number {
  return Math.max(heightOf(provider, calculator), heightOf(provider, calculator, WIDE));
}
