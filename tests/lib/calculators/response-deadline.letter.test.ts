import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadCalculatorFolders } from '../../../src/lib/authoring/calculator-folders.ts';
import { loadContent } from '../../../src/lib/authoring/content.ts';
import { letter as english } from '../../../src/lib/calculators/response-deadline/letter.en.ts';
import { letter as spanish } from '../../../src/lib/calculators/response-deadline/letter.es.ts';
import type { Kind, Promised } from '../../../src/lib/calculators/response-deadline/phrases.ts';
import { createFormat } from '../../../src/lib/language/format.ts';
import type { Locale } from '../../../src/lib/language/locale.ts';
import { ask } from './real-content.ts';

const letters = { es: spanish, en: english };

/** The letter that an answer leads to, as the page writes it. */
function written(locale: Locale, provider: string, input: { request: string; receivedAt: string }) {
  const { facts, steps } = ask(provider, 'response-deadline', input, { locale });
  const said = steps.at(-1)?.values as unknown as Kind & Promised;
  const texts = { ...input, ...facts } as unknown as Record<
    'dueAt' | 'receivedAt' | 'clockStartsAt' | 'strength',
    string
  >;
  const { body, subject } = letters[locale](
    { ...said, ...texts, writeTo: said.writeTo?.join(',') ?? '' },
    'Example',
    createFormat(locale),
  );
  return `${subject}\n${body}`;
}

const FRIDAY_EVENING = '2026-03-06T20:00';
const TUESDAY = '2026-03-03T10:00';

describe('es', () => {
  test('CT-05: whoever waits for the welcome e-mail has paid, and asked nothing', () => {
    const text = written('es', 'casetracking', { request: 'welcome-email', receivedAt: TUESDAY });
    expect(text).toContain('Mi pago quedó confirmado el martes 3 de marzo de 2026 a las 10:00.');
    expect(text).toContain('«Correo de bienvenida» corresponde a más tardar el miércoles 4 de marzo');
    expect(text).not.toMatch(/consulta/i);
  });

  test('GS-07: a message of Friday evening was sent on Friday, and its time runs from Monday', () => {
    const text = written('es', 'generasoft', { request: 'billing', receivedAt: FRIDAY_EVENING });
    expect(text).toContain('Les hice una consulta el viernes 6 de marzo de 2026 a las 20:00.');
    expect(text).toContain('el plazo corre desde el lunes 9 de marzo de 2026 a las 08:30.');
  });

  test('GS-07: within the hours of attention there is one moment', () => {
    expect(written('es', 'generasoft', { request: 'billing', receivedAt: TUESDAY })).not.toContain('corre desde');
  });

  test.each([
    { provider: 'generasoft', request: 'billing', says: 'la respuesta corresponde' },
    { provider: 'generasoft', request: 'urgent-technical', says: 'esperan que la respuesta llegue' },
    { provider: 'digital-express', request: 'without-contract', says: 'su objetivo es que la respuesta llegue' },
    { provider: 'digital-express', request: 'without-contract', says: 'Acepté el costo de mi pedido' },
  ])('$provider $request: no more is claimed than is promised: $says', ({ provider, request, says }) => {
    expect(written('es', provider, { request, receivedAt: TUESDAY })).toContain(says);
  });
});

test.each([
  { provider: 'casetracking', request: 'welcome-email', says: 'My payment was confirmed on' },
  { provider: 'casetracking', request: 'welcome-email', says: '“Welcome e-mail” is due no later than' },
  { provider: 'generasoft', request: 'billing', says: 'the time runs from Monday 9 March 2026 at 08:30.' },
  { provider: 'generasoft', request: 'urgent-technical', says: 'you expect the answer to come' },
  { provider: 'digital-express', request: 'without-contract', says: 'it is your objective that the answer comes' },
  { provider: 'digital-express', request: 'without-contract', says: 'I accepted the cost' },
])('en: $provider $request: $says', ({ provider, request, says }) => {
  expect(written('en', provider, { request, receivedAt: FRIDAY_EVENING })).toContain(says);
});

test.each([
  { provider: 'generasoft', request: 'billing', to: ['info@generasoft.com.co'] },
  { provider: 'generasoft', request: 'urgent-technical', to: ['soporte@generasoft.com.co'] },
  { provider: 'digital-express', request: 'without-contract', to: null },
])('$provider $request: the letter goes to $to', ({ provider, request, to }) => {
  const { steps } = ask(provider, 'response-deadline', { request, receivedAt: TUESDAY });
  expect(steps.at(-1)?.values.writeTo).toEqual(to);
});

interface Routes {
  readonly routes: readonly { readonly channels: readonly { readonly address: string | null }[] }[];
}

const root = join(import.meta.dirname, '../../..');
const folders = await loadCalculatorFolders(join(root, 'src/lib/calculators'));
const { providers } = loadContent(join(root, 'src/content/providers'), folders);

// Either the calculator that says whom to turn to has the address, or the provider's own list of contacts.
test.each(providers)('$provider.id: a letter goes only to addresses that are published', ({ calculators, file }) => {
  const newest = (id: string) => calculators[id]?.versions.at(-1)?.parameters;
  const sent = Object.keys(calculators).flatMap((id) => addressesIn(newest(id)));
  const routes = (newest('contact') as Routes | undefined)?.routes ?? [];
  const published = [...routes.flatMap(({ channels }) => channels), ...file.contacts].map(({ address }) => address);
  expect(sent.filter((address) => !published.includes(address))).toEqual([]);
});

/** All that stands under `writeTo` in parameters: addresses, listed or by country. */
function addressesIn(parameters: unknown): string[] {
  const found: string[] = [];
  JSON.stringify(parameters, (key, value) => {
    if (key === 'writeTo') found.push(...Object.values<string>(value));
    return value;
  });
  return found;
}
