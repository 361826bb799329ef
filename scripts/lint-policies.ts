/** Prints what does not hold together in each policy, with its clauses. Findings are no faults, so it always ends well. */
import { join } from 'node:path';
import { loadCalculatorFolders } from '../src/lib/authoring/calculator-folders.ts';
import { loadContent } from '../src/lib/authoring/content.ts';
import { lintContent } from '../src/lib/authoring/lint/index.ts';

const root = join(import.meta.dirname, '..');
const calculators = await loadCalculatorFolders(join(root, 'src/lib/calculators'));
for (const { policy, findings } of lintContent(
  loadContent(join(root, 'src/content/providers'), calculators),
  calculators,
)) {
  console.log(`${policy.provider}/${policy.id}: ${findings.length}`);
  for (const { rule, clauses, text } of findings) console.log(`  ${rule}  ${clauses.join(', ')}\n    ${text.es}`);
}
