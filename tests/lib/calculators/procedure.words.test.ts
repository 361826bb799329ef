import { expect, test } from 'vitest';
import { ask } from './real-content.ts';

const said = (done: readonly string[], locale: 'es' | 'en') =>
  ask('zetalibra', 'procedure', { procedure: 'cancellation-request', done }, { locale }).steps.map(({ text }) => text);

test('a step that follows a colon goes on in small letters, and one within a sentence is quoted', () => {
  expect(said(['request-sent'], 'es').at(-1)).toBe('Ahora te toca a ti: completas y devuelves el formulario de baja.');
  expect(said(['request-sent'], 'es')[0]).toContain('«Pides un respaldo de tus datos»');
  expect(said(['request-sent'], 'en').at(-1)).toBe('It is your turn: you fill in and return the cancellation form.');
  expect(said(['request-sent'], 'en')[0]).toContain('“You ask for a backup of your data” can also come now');
});
