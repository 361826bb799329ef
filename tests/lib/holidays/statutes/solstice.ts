/** Periodic terms of the equinoxes and solstices: amplitude, phase and rate in degrees. Meeus, Astronomical Algorithms, table 27.C. */
const TERMS: readonly (readonly [number, number, number])[] = [
  [485, 324.96, 1934.136],
  [203, 337.23, 32964.467],
  [199, 342.08, 20.186],
  [182, 27.85, 445267.112],
  [156, 73.14, 45036.886],
  [136, 171.52, 22518.443],
  [77, 222.54, 65928.934],
  [74, 296.72, 3034.906],
  [70, 243.58, 9037.513],
  [58, 119.81, 33718.147],
  [52, 297.17, 150.678],
  [50, 21.02, 2281.226],
  [45, 247.54, 29929.562],
  [44, 325.15, 31555.956],
  [29, 60.93, 4443.417],
  [18, 155.12, 67555.328],
  [17, 288.79, 4562.452],
  [16, 198.04, 62894.029],
  [14, 199.76, 31436.921],
  [12, 95.39, 14577.848],
  [12, 287.11, 31931.756],
  [12, 320.81, 34777.259],
  [9, 227.73, 1222.114],
  [8, 15.45, 16859.074],
];

const DAY_MS = 86_400_000;
const UNIX_EPOCH = 2_440_587.5;
/** Dynamical time runs about 70 s ahead of universal time in these years. */
const DELTA_T_MS = 70_000;
/** Santiago keeps UTC−4 in June. */
const SANTIAGO_MS = -4 * 3_600_000;

/** The civil date in Santiago of the June solstice. */
export function juneSolsticeInSantiago(year: number): string {
  const y = (year - 2000) / 1000;
  const mean = 2451716.56767 + 365241.62603 * y + 0.00325 * y ** 2 + 0.00888 * y ** 3 - 0.0003 * y ** 4;
  const t = (mean - 2451545) / 36525;
  const w = 35999.373 * t - 2.47;
  const lambda = 1 + 0.0334 * cos(w) + 0.0007 * cos(2 * w);
  const s = TERMS.reduce((sum, [amplitude, phase, rate]) => sum + amplitude * cos(phase + rate * t), 0);
  const instant = (mean + (0.00001 * s) / lambda - UNIX_EPOCH) * DAY_MS - DELTA_T_MS;
  return new Date(instant + SANTIAGO_MS).toISOString().slice(0, 10);
}

function cos(degrees: number): number {
  return Math.cos((degrees * Math.PI) / 180);
}
