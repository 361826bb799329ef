import type { Policy } from './content.ts';
import { parameterAt, parameterPaths } from './parameter-at.ts';
import { suggestion } from './suggestion.ts';
import type { ContentFault } from './yaml-file.ts';

/** The parts an author can put into a text, each with the attribute it takes. */
const ATTRIBUTES: Readonly<Record<string, string>> = { Clause: 'id', Value: 'of', Example: 'id', Calculator: 'id' };

const TAG = /<([A-Z][A-Za-z]*)\b([^>]*)>/g;

/** Every part of a text is one there is, has its attribute, and names a value, example or calculator there is. */
export function checkTags(
  file: string,
  text: string,
  policy: Pick<Policy, 'examples' | 'versions'>,
  calculators: readonly string[],
): ContentFault[] {
  return [...text.matchAll(TAG)].flatMap(({ 0: tag, 1: part = '', 2: rest = '', index }) => {
    const wrong = wrongIn(part, rest, policy, calculators);
    if (!wrong) return [];
    const line = text.slice(0, index).split('\n').length;
    return [{ file, line, path: tag, ...wrong }];
  });
}

type Wrong = Pick<ContentFault, 'found' | 'expected'>;

function wrongIn(
  part: string,
  rest: string,
  policy: Pick<Policy, 'examples' | 'versions'>,
  calculators: readonly string[],
): Wrong | undefined {
  const attribute = Object.hasOwn(ATTRIBUTES, part) ? ATTRIBUTES[part] : undefined;
  if (attribute === undefined)
    return { found: `the part <${part}>`, expected: suggestion(part, Object.keys(ATTRIBUTES)) };
  const [stray] = [...rest.matchAll(/([A-Za-z]+)=/g)].map(([, name = '']) => name).filter((name) => name !== attribute);
  if (stray) return { found: `the attribute "${stray}"`, expected: `<${part} ${attribute}="…">` };
  const name = new RegExp(`\\b${attribute}="([^"]*)"`).exec(rest)?.[1];
  if (name === undefined) return { found: `no attribute "${attribute}"`, expected: `<${part} ${attribute}="…">` };
  if (part !== 'Clause' && !rest.trimEnd().endsWith('/'))
    return { found: `<${part}> without an end`, expected: `<${part} ${attribute}="${name}" />` };
  return unknownName(part, name, policy, calculators);
}

/** Clauses are checked with their order, elsewhere. */
function unknownName(
  part: string,
  name: string,
  policy: Pick<Policy, 'examples' | 'versions'>,
  calculators: readonly string[],
): Wrong | undefined {
  if (part === 'Clause' || (part === 'Value' && parameterAt(policy, name) !== undefined)) return undefined;
  const names = {
    Value: parameterPaths(policy),
    Example: policy.examples.map(({ id }) => id),
    Calculator: calculators,
  };
  const known = names[part as keyof typeof names];
  const what = { Value: 'value', Example: 'example', Calculator: 'calculator' }[part];
  if (known.includes(name)) return undefined;
  const found = `the ${what} "${name}"`;
  const isOlder = policy.versions.some((version) => parameterAt({ versions: [version] }, name) !== undefined);
  return part === 'Value' && isOlder
    ? { found: `${found}, which the newest version does not have`, expected: 'every calculator whole in each version' }
    : { found, expected: suggestion(name, known) };
}
