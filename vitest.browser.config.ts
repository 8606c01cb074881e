import { existsSync } from 'node:fs';
import { env, getuid } from 'node:process';
import { playwright } from '@vitest/browser-playwright';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import { practiceHost } from './tests/browser/practice-host.ts';

const system = '/usr/bin/chromium';
const executablePath = env.CHROMIUM_PATH ?? (existsSync(system) ? system : undefined);

/** A server that answers after as many milliseconds as the address asks for: what ClientTrack's rules wait for. */
const slowAnswers: Plugin = {
  name: 'slow-answers',
  configureServer(server) {
    server.middlewares.use('/__answer', (request, response) => {
      const after = Number(new URL(request.url ?? '', 'http://localhost').searchParams.get('after'));
      setTimeout(() => response.end('{}'), after);
    });
  },
};

export default defineConfig({
  plugins: [slowAnswers, practiceHost],
  assetsInclude: ['**/*.wasm'],
  // Found only while the tests run, it would load them anew in the middle.
  optimizeDeps: { include: ['zod/mini'] },
  test: {
    include: ['tests/browser/**/*.test.ts'],
    testTimeout: 20_000,
    browser: {
      enabled: true,
      headless: true,
      screenshotFailures: false,
      viewport: { width: 1200, height: 800 },
      instances: [{ browser: 'chromium' }],
      provider: playwright({
        launchOptions: {
          args: getuid?.() === 0 ? ['--no-sandbox'] : [],
          ...(executablePath === undefined ? {} : { executablePath }),
        },
      }),
    },
  },
});
