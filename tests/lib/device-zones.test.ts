import { expect, test } from 'vitest';
import { deviceZones, outputInEachZone } from '../zones.ts';

const here = 'UTC';
const digests = await outputInEachZone(new URL('./zone-digest.ts', import.meta.url));

test.each(deviceZones.filter((zone) => zone !== here))(
  'on a device in %s every answer is the one given under UTC',
  (zone) => {
    expect(digests[here]).toMatch(/^[0-9a-f]{64}$/);
    expect(digests[zone]).toBe(digests[here]);
  },
);
