import { expect, test } from 'vitest';
import { outputInEachZone } from '../../zones.ts';

test('dates and times are the same whatever the zone of the device', { timeout: 60_000 }, async () => {
  const outputs = await outputInEachZone(new URL('./device-zone.script.ts', import.meta.url));
  const [offsets, digests] = [0, 1].map((word) => Object.values(outputs).map((output) => output.split(' ')[word]));
  expect(offsets).toEqual(['0', '180', '-780', '-660', '-330']);
  expect(digests?.[0]).toMatch(/^[0-9a-f]{64}$/);
  expect(new Set(digests).size).toBe(1);
});
