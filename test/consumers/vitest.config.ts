import { defineConfig } from 'vitest/config';

// biome-ignore lint/style/noDefaultExport: vitest reads it so
export default defineConfig({
  logLevel: 'error', // their source maps point to nothing, and it says so of each
  test: {
    testTimeout: 120_000,
    maxWorkers: '100%',
    include: ['test/consumers/**/*.test.ts'],
    globalSetup: ['test/consumers/require-programs.js'],
    server: { deps: { inline: [/@actions\//] } }, // they import JSON as bundlers allow it, and Node does not
  },
});
