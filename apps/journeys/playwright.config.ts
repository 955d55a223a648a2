import { defineConfig } from '@playwright/test';
import { findChromium } from '../../tools/chromium.ts';
import { desktop, phone } from './stage/screens.ts';

/**
 * Told on the built application with its demonstration, in the Chromium of this machine. A story is told on both screens
 * unless its file says which one it is for: `*.phone.journey.ts`, `*.desktop.journey.ts`.
 */
export default defineConfig({
  testDir: '.',
  testMatch: '**/*.journey.ts',
  outputDir: '../../test-results',
  globalSetup: './global-setup.ts',
  workers: 2,
  // On a busy machine of the checks a story that failed is told once more; the list then calls it flaky.
  retries: process.env['CI'] ? 1 : 0,
  forbidOnly: true,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: 'list',
  use: {
    baseURL: process.env['ETABLI_JOURNEYS_URL'],
    locale: 'fr-FR',
    timezoneId: 'Europe/Paris',
    actionTimeout: 10_000,
    trace: process.env['CI'] ? 'on-first-retry' : 'retain-on-failure',
    screenshot: 'only-on-failure',
    launchOptions: {
      executablePath: findChromium(),
      args: [
        '--no-sandbox',
        '--disable-quic',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  projects: [
    { name: 'phone', use: phone, testIgnore: '**/*.desktop.journey.ts' },
    { name: 'desktop', use: desktop, testIgnore: '**/*.phone.journey.ts' },
  ],
});
