/** Scenario files: a readable story of an assembly, played by the rules. See docs/scenarios.md. */
export * from './expect.js';
export * from './play.js';
export * from './problems.js';
export * from './text.js';
