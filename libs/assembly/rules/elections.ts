/**
 * Elections: how ballots are read, counted by each method that statutes may name, and what follows for the board. Start with
 * `paperOf` (what voters are handed) and `countElection` (who is elected, and why); results are plain JSON.
 */
export * from './elections/ballots.js';
export * from './elections/checks.js';
export { electWithoutCandidate, namedIn } from './elections/circle.js';
export * from './elections/circle-course.js';
export * from './elections/circle-types.js';
export * from './elections/composition.js';
export * from './elections/cooptation.js';
export * from './elections/counts.js';
export { countElection } from './elections/election.js';
export { listsIn, namesWithLists } from './elections/list.js';
export * from './elections/lot.js';
export * from './elections/paper.js';
export * from './elections/renewal.js';
export * from './elections/rounds.js';
export * from './elections/sentences.js';
export * from './elections/sheets.js';
export * from './elections/stv-types.js';
export * from './elections/terms.js';
export type { Tie, TieRule } from './elections/ties.js';
export * from './elections/types.js';
export * from './elections/vacancy.js';
export { joined, type NameOf, votesText } from './elections/words.js';
