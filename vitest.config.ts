import { configDefaults, defineConfig } from 'vitest/config';

// biome-ignore lint/style/noDefaultExport: vitest reads it so
export default defineConfig({
  // Generous: a loaded machine is slow, and a test that hangs is found all the same. Speed is `npm run bench`.
  test: {
    testTimeout: 60_000,
    maxWorkers: '100%', // most tests wait for processes: on two cores one worker, as by default, would leave one idle
    include: ['test/**/*.test.ts'],
    exclude: [...configDefaults.exclude, 'test/consumers/**'],
  },
});
