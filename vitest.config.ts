import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/{lib,content,site,package}/**/*.test.ts'],
    testTimeout: 20_000,
  },
});
