import { shared } from './jest.config.js';

/** Behaviour through GraphQL over HTTP: one migrated template database, cloned with its own server per worker. */
export default {
  ...shared,
  testMatch: ['<rootDir>/{libs,apps}/**/*.api.spec.ts'],
  setupFiles: ['<rootDir>/apps/api/testing/environment.ts'],
  globalSetup: '<rootDir>/apps/api/testing/global-setup.mjs',
  globalTeardown: '<rootDir>/apps/api/testing/global-teardown.mjs',
  // Some wait for the work of a round to be done: long where two processors serve tests, servers and their database.
  testTimeout: 30_000,
};
