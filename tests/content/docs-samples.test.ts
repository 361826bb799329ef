import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadCalculatorFolders } from '../../src/lib/authoring/calculator-folders.ts';
import { loadContent } from '../../src/lib/authoring/content.ts';

const root = join(import.meta.dirname, '../..');

/** The samples of one language of code in a page of docs/tasks, in their order, without the margin of a list. */
function samplesOf(page: string, code: string): string[] {
  const text = readFileSync(join(root, 'docs/tasks', page), 'utf8');
  return [...text.matchAll(new RegExp(`^( *)\`\`\`${code}\\n([\\s\\S]*?)^\\1\`\`\`$`, 'gm'))].map(
    ([, margin = '', sample = '']) => sample.replaceAll(new RegExp(`^${margin}`, 'gm'), ''),
  );
}

test('the provider and the policy that the docs show are sound content, taken literally', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'docs-'));
  const policy = join(folder, 'acme/terms');
  const [provider = ''] = samplesOf('add-a-provider.md', 'yaml');
  const [yaml = ''] = samplesOf('add-a-policy.md', 'yaml');
  const [es = '', en = ''] = samplesOf('add-a-policy.md', 'mdx');
  try {
    mkdirSync(policy, { recursive: true });
    writeFileSync(join(folder, 'acme/provider.yaml'), provider);
    for (const [name, text] of Object.entries({ 'policy.yaml': yaml, 'es.mdx': es, 'en.mdx': en }))
      writeFileSync(join(policy, name), text);
    const content = loadContent(folder, await loadCalculatorFolders(join(root, 'src/lib/calculators')));
    expect(content.faults).toEqual([]);
    expect(content.providers[0]?.policies).toHaveLength(1);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
