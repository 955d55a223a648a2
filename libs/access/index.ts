export * from './actor.js';
export * from './permissions.js';
export * from './policy.js';
