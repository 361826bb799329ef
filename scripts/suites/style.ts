/** Biome: formatting and lint rules, one count per file. */

import { close, tallyOf } from './tally.ts';
import { runTool, showTool } from './tool.ts';

interface Report {
  readonly summary: { readonly changed: number; readonly unchanged: number };
  readonly diagnostics: readonly { readonly severity: string; readonly location: { readonly path: string } }[];
}

const { code, stdout, stderr } = runTool('biome', ['check', '--reporter=json', '--max-diagnostics=none']);
if (!stdout.startsWith('{')) throw new Error(`Biome gave no report.\n${stderr}`);
const { summary, diagnostics }: Report = JSON.parse(stdout);
const faults = diagnostics.filter(({ severity }) => ['warning', 'error', 'fatal'].includes(severity));
const faulty = new Set(faults.map(({ location }) => location.path)).size;
if (faulty > 0) showTool('biome', ['check', '--max-diagnostics=100', '--diagnostic-level=warn']);
close(tallyOf(summary.changed + summary.unchanged, code === 0 ? faulty : Math.max(faulty, 1)));
