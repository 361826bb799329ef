/** Prints what does not hold together in each policy, with its clauses. Findings are no faults, so it always ends well. */
import { join } from 'node:path';
import { loadCalculatorFolders } from '../src/lib/authoring/calculator-folders.ts';
import { loadContent } from '../src/lib/authoring/content.ts';
import { lintContent } from '../src/lib/authoring/lint/index.ts';
import { staleFigures } from '../src/lib/authoring/stale-figures.ts';

const root = join(import.meta.dirname, '..');
const calculators = await loadCalculatorFolders(join(root, 'src/lib/calculators'));
const content = loadContent(join(root, 'src/content/providers'), calculators);
for (const { policy, findings } of lintContent(content, calculators)) {
  console.log(`${policy.provider}/${policy.id}: ${findings.length}`);
  for (const { rule, clauses, text } of findings) console.log(`  ${rule}  ${clauses.join(', ')}\n    ${text.es}`);
}

/** Figures written out beside the numbers, for whoever has changed one. */
for (const provider of content.providers) {
  for (const policy of provider.policies) {
    const stale = staleFigures(policy, provider, calculators);
    if (stale.length === 0) continue;
    console.log(
      `\n${policy.provider}/${policy.id}: figures in texts that none of its numbers bears out; read them again`,
    );
    for (const { path, figure } of stale) console.log(`  ${figure}  ${path}`);
  }
}
