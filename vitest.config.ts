import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

export default defineConfig({
  plugins: [WxtVitest()],
  test: {
    include: ['tests/**/*.test.ts', 'tests/**/*.test.tsx'],
    exclude: ['tests/e2e/**', 'tests/browser/**'],
    testTimeout: 20_000,
    // As many as a small machine has cores; left to itself it keeps one free.
    maxWorkers: 2,
  },
});
