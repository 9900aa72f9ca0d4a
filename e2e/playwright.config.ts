import { defineConfig } from '@playwright/test';

const executablePath = process.env.CHROMIUM_PATH;

// No webServer: tests start their own servers, each with its own empty data folder, by a fixture.
export default defineConfig({
  testDir: './src',
  outputDir: './test-results',
  fullyParallel: true,
  forbidOnly: process.env.CI !== undefined,
  retries: 0,
  workers: 2,
  // Limits only stop what hangs: they are far from what a slow and busy machine needs.
  timeout: 600_000,
  expect: { timeout: 60_000 },
  reporter: 'list',
  use: {
    // A thing that is not there fails in minutes, and the run goes on.
    actionTimeout: 120_000,
    locale: 'en-GB',
    timezoneId: 'Europe/Oslo',
    viewport: { width: 1440, height: 900 },
    trace: 'retain-on-failure',
    screenshot: 'only-on-failure',
    launchOptions: {
      ...(executablePath === undefined ? {} : { executablePath }),
      args: ['--disable-quic', '--disable-gpu'],
    },
  },
});
