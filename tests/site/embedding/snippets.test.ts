import { describe, expect, test } from 'vitest';
import { type Embed, embedChoices, frameAddress, plainEmbed } from '../../../src/site/embedding/embed.ts';
import { hostPolicy } from '../../../src/site/embedding/host-policy.ts';
import { oembed } from '../../../src/site/embedding/oembed.ts';
import {
  elementTag,
  frameSnippet,
  htmlSnippet,
  reactSnippet,
  vueSnippet,
} from '../../../src/site/embedding/snippets.ts';

const around = { site: 'https://plazo.test', title: 'Until when?' };
const plain = plainEmbed('acme', 'cancellation', 'en');
const full: Embed = {
  ...plain,
  mode: 'inline',
  theme: 'dark',
  links: 'parent',
  inputs: [
    ['requestedOn', '2026-08-05'],
    ['invoices.1.month', '2026-01'],
  ],
};

const snippets = { html: htmlSnippet, iframe: frameSnippet, react: reactSnippet, vue: vueSnippet };

test('an element says only what differs from an embed as it comes', () => {
  const tag = elementTag(plain, around);
  expect(tag).toContain('<plazo-calculator provider="acme" calculator="cancellation" lang="en">');
  for (const name of Object.keys(embedChoices)) expect(tag).not.toContain(`${name}=`);
});

test('an element says every choice and every input', () => {
  const tag = elementTag(full, around);
  for (const said of ['mode="inline"', 'theme="dark"', 'links="parent"', 'requestedOn="2026-08-05"'])
    expect(tag).toContain(said);
  expect(tag).toContain('invoices.1.month="2026-01"');
});

test.each(Object.entries(snippets))('%s: the snippet leads to the calculator, with what it opens with', (_, write) => {
  expect(write(full, around)).toMatch(/https:\/\/plazo\.test\/[^"]*requestedOn=2026-08-05/);
});

test.each(Object.entries(snippets))('%s: no text gets out of its place', (_, write) => {
  const title = '"><img src=x onerror=alert(1)> {{ 1 }}';
  const hostile: Embed = { ...plain, inputs: [['country', `"><script>'{1}`]] };
  const written = write(hostile, { ...around, title });
  expect(written).not.toContain('<img');
  expect(written).not.toContain('"><script>');
  expect(written).not.toContain('{{');
});

test('a pinned loader comes with its hash, and is asked for as its hash needs', () => {
  const release = { version: '1.2.3', integrity: 'sha384-abc' };
  expect(htmlSnippet(plain, { ...around, release })).toMatch(
    /src="https:\/\/plazo\.test\/embed\/1\.2\.3\/v1\.js"\s+integrity="sha384-abc"\s+crossorigin="anonymous"/,
  );
  expect(htmlSnippet(plain, around)).not.toContain('integrity');
});

test('a name with dots, which JSX cannot write, goes through an object', () => {
  expect(reactSnippet(full, around)).toContain("{...{ 'invoices.1.month': '2026-01' }}");
});

describe('what a host has to allow', () => {
  test.each([
    { way: 'iframe', directives: ['frame-src'] },
    { way: 'frame', directives: ['script-src', 'frame-src'] },
    { way: 'inline', directives: ['script-src'] },
  ] as const)('$way: $directives', ({ way, directives }) => {
    const lines = hostPolicy(way, around.site);
    expect(lines.map((line) => line.split(' ')[0])).toEqual(directives);
    expect(lines.join()).not.toMatch(/unsafe|\*/);
  });
});

test('the answer of oEmbed has what its type asks for, and frames the address of its size', () => {
  const answer = oembed(plain, 'Until when? · Acme', around.site);
  expect(answer).toMatchObject({ version: '1.0', type: 'rich', title: 'Until when? · Acme' });
  expect(answer.html).toContain(`src="${frameAddress(plain, around.site)}"`);
  expect(answer.html).toContain(`width="${answer.width}"`);
  expect(answer.html).toContain(`height="${answer.height}"`);
});

test('a plain frame is as high as it was measured to be with its inputs, and no less than without any', () => {
  const heightIn = (snippet: string) => Number(/height="(\d+)"/.exec(snippet)?.[1]);
  const without = heightIn(frameSnippet(full, around));
  expect(heightIn(frameSnippet(full, { ...around, height: without + 61 }))).toBe(without + 80);
  expect(heightIn(frameSnippet(full, { ...around, height: without - 100 }))).toBe(without);
});
