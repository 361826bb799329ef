import type { Policy } from './content.ts';
import type { ContentFault } from './yaml-file.ts';

const CLAUSE_TAG = /<Clause\b[^>]*?\bid="([^"]*)"/g;

/** Both languages give a place to every public clause, once, in the same order, and to no internal one; numbers come from the policy. */
export function checkTexts(name: string, policy: Policy): ContentFault[] {
  const expected = Object.entries(policy.clauses).flatMap(([id, { audience }]) => (audience === 'client' ? [id] : []));
  const placed = { es: clausesIn(policy.texts.es), en: clausesIn(policy.texts.en) };
  return (['es', 'en'] as const).flatMap((language) => {
    const text = policy.texts[language];
    if (text === '') return [];
    const fault = (path: string, found: string, wanted: string) => ({
      file: `${name}/${language}.mdx`,
      path,
      found,
      expected: wanted,
    });
    const other = placed[language === 'es' ? 'en' : 'es'];
    return [
      ...expected
        .filter((id) => !placed[language].includes(id))
        .map((id) => fault(id, 'no <Clause> for it', `a <Clause id="${id}">`)),
      ...placed[language]
        .filter((id) => !expected.includes(id))
        .map((id) => fault(id, `<Clause id="${id}">`, 'a public clause of policy.yaml')),
      ...repeated(placed[language]).map((id) =>
        fault(id, 'more than one <Clause> for it', 'one place for each clause'),
      ),
      ...(other.length > 0 && language === 'en' && placed.es.join() !== placed.en.join()
        ? [fault('', `clauses in the order ${placed.en.join(', ')}`, `the order of es.mdx: ${placed.es.join(', ')}`)]
        : []),
      ...barrenNumbers(text).map(({ line, number }) => ({
        ...fault('', `the number ${number} written out`, 'a <Value of="…"/> that prints it from policy.yaml'),
        line,
      })),
    ];
  });
}

function clausesIn(text: string): string[] {
  return [...text.matchAll(CLAUSE_TAG)].map(([, id = '']) => id);
}

function repeated(ids: readonly string[]): string[] {
  return [...new Set(ids.filter((id, index) => ids.indexOf(id) !== index))];
}

/** Digits in the prose itself, outside tags and braces: a number that policy.yaml would not govern. */
function barrenNumbers(text: string): { line: number; number: string }[] {
  const body = text.replace(/^---\n[\s\S]*?\n---\n/, (matter) => matter.replace(/[^\n]/g, ' '));
  const prose = body.replace(/<[^>]*>|\{[^}]*\}|\]\([^)]*\)/g, (tag) => tag.replace(/[^\n]/g, ' '));
  return prose.split('\n').flatMap((content, index) => {
    const found = /\d+/.exec(content.replace(/^\s*\d+\.\s/, ''));
    return found ? [{ line: index + 1, number: found[0] }] : [];
  });
}
