import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/lib/**/*.test.ts', 'tests/content/**/*.test.ts', 'tests/package/**/*.test.ts'],
    testTimeout: 20_000,
  },
});
