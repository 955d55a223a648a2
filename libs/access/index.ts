export * from './actor.js';
export * from './permissions.js';
export * from './policy.js';
export * from './role-names.js';
