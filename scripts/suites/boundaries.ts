/** dependency-cruiser: which room may import which. One count per module. */
import { close, tallyOf } from './tally.ts';
import { runTool, showTool } from './tool.ts';

interface Report {
  readonly modules: readonly { readonly source: string }[];
  readonly summary: { readonly violations: readonly { readonly from: string }[] };
}

const ROOMS = ['src', 'scripts', 'tests'];

const { stdout, stderr } = runTool('depcruise', [...ROOMS, '--output-type', 'json']);
if (!stdout.startsWith('{')) throw new Error(`dependency-cruiser gave no report.\n${stdout}${stderr}`);
const { modules, summary }: Report = JSON.parse(stdout);
const own = modules.filter(({ source }) => ROOMS.some((room) => source.startsWith(`${room}/`)));
const faulty = new Set(summary.violations.map(({ from }) => from)).size;
if (faulty > 0) showTool('depcruise', [...ROOMS, '--output-type', 'err-long']);
close(tallyOf(own.length, faulty));
