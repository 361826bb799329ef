/** cspell: Spanish and English words of the content, the calculators and the docs. One count per file. */
import { close, tallyOf } from './tally.ts';
import { runTool } from './tool.ts';

const { code, stdout, stderr } = runTool('cspell', [
  'lint',
  '--no-progress',
  '--no-color',
  '--config',
  'cspell.config.yaml',
]);
const found = /Files checked: (\d+), Issues found: \d+ in (\d+) file/.exec(stderr);
console.log(stdout);
if (!found) throw new Error(`cspell gave no summary.\n${stderr}`);
const faulty = Number(found[2]);
close(tallyOf(Number(found[1]), code === 0 ? faulty : Math.max(faulty, 1)));
