import { defineConfig } from 'vitest/config';

/** Vitest leaves one core to the watcher that we do not run: on two cores that is half of the machine. */
const ALL_CORES = '100%';

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/e2e/**', 'tests/site/**', 'tests/golden/**'],
          // A build takes a second on a quiet machine and many on a busy one.
          testTimeout: 30_000,
          setupFiles: ['tests/seed.ts'],
          maxWorkers: ALL_CORES,
        },
      },
      {
        test: {
          name: 'site',
          // Reads every page in dist/ and builds small sites of its own; needs the build, and no browser.
          include: ['tests/site/**/*.test.ts', 'tests/golden/**/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
          maxWorkers: ALL_CORES,
        },
      },
      {
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          // Serves dist/ once for all files; a test reads the address with inject('site').
          globalSetup: ['tests/e2e/setup.ts'],
          testTimeout: 30_000,
          hookTimeout: 60_000,
          // Each file starts a Chromium, and two of them already fill a two-core machine.
          maxWorkers: 2,
        },
      },
    ],
  },
});
