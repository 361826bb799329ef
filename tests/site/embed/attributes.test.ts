import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inputsIn } from '../../../src/embed/attributes.ts';
import { propertiesOf, readWish } from '../../../src/embed/messages.ts';

test.each([
  {
    of: 'inputs',
    query: 'requestedon=2026-08-05&invoices.1.month=2026-01',
    inputs: 'requestedon=2026-08-05&invoices.1.month=2026-01',
  },
  {
    of: 'inputs, as they are mistaken',
    query: 'requested_on=2026-08-05&unpaidInvoices2=1',
    inputs: 'requested_on=2026-08-05&unpaidInvoices2=1',
  },
  { of: 'those who count visits', query: 'utm_source=a&UTM_medium=b', inputs: '' },
  { of: 'the frame', query: 'provider=a&calculator=b&lang=es&theme=dark&mode=inline&links=parent', inputs: '' },
  {
    of: 'the host',
    query: 'class=a&id=b&style=c&hidden=&onclick=d&data-x=e&aria-label=f&_ngcontent-a=&x:y=1&@click=g',
    inputs: '',
  },
  {
    of: 'every element',
    query:
      'accesskey=a&autofocus=&contenteditable=&draggable=true&exportparts=a&inputmode=none&itemprop=a&part=b&popover=&spellcheck=false&xmlns=c&headingoffset=1&headingreset=&elementtiming=d',
    inputs: '',
  },
  { of: 'every object', query: '__proto__=1&constructor=2', inputs: 'constructor=2' },
])('names of $of', ({ query, inputs }) => {
  expect(inputsIn(query)).toBe(inputs);
});

test('whatever comes as a wish is read as one', () => {
  fc.assert(
    fc.property(fc.anything(), (anything) => {
      const { query, theme, variables } = readWish(anything);
      expect(typeof query).toBe('string');
      expect(['', 'light', 'dark']).toContain(theme);
      expect(typeof variables).toBe('object');
    }),
  );
});

test.each([
  { of: 'the loader 0.2.0', said: { values: { 'accent-color': 'rgb(0, 0, 0)', '--plazo-ink': 'red' } }, theme: 'dark' },
  {
    of: 'the loader 0.2.0',
    said: { values: { 'accent-color': 'rgb(255, 255, 255)', '--plazo-ink': 'red' } },
    theme: 'light',
  },
  { of: 'the loader', said: { values: ['rgb(0, 0, 0)', 'red'] }, theme: 'dark' },
  { of: 'the loader 0.1.0', said: { theme: 'dark', variables: { ink: 'red' } }, theme: 'dark' },
])('a wish of $of: $theme', ({ said, theme }) => {
  expect(readWish({ query: 'a=1', ...said }, propertiesOf(['ink']))).toMatchObject({
    query: 'a=1',
    theme,
    variables: { ink: 'red' },
  });
});
