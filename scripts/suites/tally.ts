/** What a suite found: how many of the things it looked at are right, and how many are not. */
export interface Tally {
  readonly passed: number;
  readonly failed: number;
}

/** Counts the things looked at against those with a fault. */
export const tallyOf = (all: number, faulty: number): Tally => ({ passed: Math.max(all - faulty, 0), failed: faulty });

export const sum = (tallies: readonly Tally[]): Tally => ({
  passed: tallies.reduce((total, { passed }) => total + passed, 0),
  failed: tallies.reduce((total, { failed }) => total + failed, 0),
});

/** Ends a suite with its closing line and exit code. A suite that looked at nothing has failed. */
export function close({ passed, failed }: Tally): void {
  const nothing = passed + failed === 0;
  if (nothing) console.log('This suite found nothing to check, so it cannot vouch for anything.');
  console.log(`${passed} passed, ${nothing ? 1 : failed} failed`);
  process.exitCode = nothing || failed > 0 ? 1 : 0;
}
