import { defineConfig } from 'vitest/config';

// biome-ignore lint/style/noDefaultExport: vitest reads it so
export default defineConfig({
  test: {
    testTimeout: 120_000,
    include: ['test/consumers/**/*.test.ts'],
    globalSetup: ['test/consumers/require-programs.ts'],
  },
});
