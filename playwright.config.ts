import { defineConfig } from '@playwright/test';

// One worker: every test has a whole browser with the real side panel, and two of them would take each other's time.
export default defineConfig({
  testDir: 'tests/e2e',
  workers: 1,
  retries: 0,
  timeout: 60_000,
  forbidOnly: true,
  reporter: [['list'], ['json', { outputFile: 'test-results/e2e.json' }]],
  // Playwright empties its output folder first; the other reports live one level up.
  outputDir: 'test-results/e2e',
});
