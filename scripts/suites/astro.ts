/** `astro check`: types inside the .astro files. One count per file. */
import { close, tallyOf } from './tally.ts';
import { runTool } from './tool.ts';

const { code, stdout, stderr } = runTool('astro', ['check']);
const files = Number(/Result \((\d+) files?\)/.exec(stdout)?.[1] ?? 0);
const faulty = new Set(stdout.match(/^\S+(?=:\d+:\d+ - error)/gm)).size;
if (code !== 0) console.log(stdout + stderr);
close(files === 0 ? { passed: 0, failed: 1 } : tallyOf(files, code === 0 ? 0 : Math.max(faulty, 1)));
