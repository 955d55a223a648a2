/**
 * The statutes of an association as a typed, versioned document. The 1901 law fixes almost nothing about assemblies: the
 * statutes rule, then the by-laws, then usage and case law. So every rule is a clause here, with what silence means.
 */
export * from './statutes/clauses.js';
export * from './statutes/document.js';
export * from './statutes/effect.js';
export * from './statutes/kinds.js';
export * from './statutes/problems.js';
export * from './statutes/text.js';
export * from './statutes/validate.js';
