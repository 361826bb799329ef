/** TypeScript: the whole project, then the library alone, which may know neither Node nor the DOM. One count per file. */
import { isAbsolute, relative } from 'node:path';
import { close, sum, type Tally, tallyOf } from './tally.ts';
import { root, runTool } from './tool.ts';

function check(project: string): Tally {
  const { code, stdout } = runTool('tsc', ['-p', project, '--noEmit', '--listFiles', '--pretty', 'false']);
  const lines = stdout.split('\n');
  const files = lines.filter((line) => isAbsolute(line) && !relative(root, line).startsWith('node_modules'));
  const faults = lines.filter((line) => line !== '' && !isAbsolute(line));
  for (const fault of faults) console.log(fault);
  const faulty = new Set(faults.flatMap((line) => /^(\S.*)\(\d+,\d+\): error/.exec(line)?.[1] ?? [])).size;
  return tallyOf(files.length, code === 0 ? 0 : Math.max(faulty, 1));
}

close(sum(['tsconfig.json', 'tsconfig.lib.json'].map(check)));
