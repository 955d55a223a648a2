import type { SameMessages } from '@etabli/kernel';
import type { problemsFr } from './problems.fr.js';

const list = (words: string[]): string => words.join(', ');

/** Why a scenario cannot be played, in English. */
export const problemsEn: SameMessages<typeof problemsFr> = {
  'not-yaml': ({ message }) => `this is not YAML: ${message}`,
  'not-a-map': () => 'lines of “key: value” are needed here.',
  'unknown-key': ({ key, known }) => `“${key}” is not known here. Possible keys: ${list(known)}.`,
  'missing-key': ({ key }) => `“${key}” is missing.`,
  'not-text': () => 'a text is needed here.',
  'not-a-count': () => 'a whole number of at least zero is needed here.',
  'not-yes-or-no': () => 'true or false is needed here.',
  'unknown-option': ({ option, known }) =>
    `“${option}” is not possible here. Possible values: ${list(known)}.`,
  'not-a-date': ({ said }) => `“${said}” is not a date: write 2026-03-14.`,
  'not-a-time': ({ said }) => `“${said}” is not a time: write 19:05, or 2026-03-02 09:00 for another day.`,
  'unknown-clause': ({ key }) => `“${key}” is not a clause of the statutes.`,
  'bad-clause': ({ sentence }) => `the statutes do not hold: ${sentence}`,
  'unknown-member': ({ name }) => `“${name}” is not in the list of members.`,
  'member-twice': ({ name }) => `“${name}” is twice in the list of members.`,
  'unknown-category': ({ name }) => `the category “${name}” is not described.`,
  'unknown-college': ({ name }) => `the college “${name}” is not in the statutes.`,
  'unknown-item': ({ id }) => `“${id}” is not an item of the agenda.`,
  'one-verb': ({ known }) => `an event gives a time (at) and one thing only among: ${list(known)}.`,
  'out-of-order': ({ before }) =>
    `this event comes after the one of ${before}, but its time is earlier. Put them in order.`,
  'after-closing': ({ closed }) => `the sitting closes at ${closed}: nothing happens in it afterwards.`,
  'before-opening': ({ opened }) => `the sitting opens at ${opened} only: nothing is decided before.`,
  'already-there': ({ name }) => `“${name}” is already there.`,
  'not-there': ({ name }) => `“${name}” is not there: nobody can leave without having come.`,
  'no-proxy': ({ name }) => `“${name}” has given no proxy at that time.`,
  'no-vote-open': () => 'no vote is open at that time.',
  'vote-open': ({ id }) => `the vote on “${id}” is still open: close it first.`,
  'vote-closed': ({ id }) => `the vote on “${id}” is closed: nobody votes in it any more.`,
  'already-decided': ({ id }) => `“${id}” is already decided.`,
  'not-tied': ({ id }) => `the votes on “${id}” are not equal.`,
  'wrong-method': ({ method }) =>
    method === 'named' ? 'this vote is by name: give the ballots.' : 'this vote is counted: give a count.',
  'not-an-election': ({ id }) => `“${id}” elects nobody: describe its election.`,
  'nothing-counted': () => 'this vote is closed without any voice given.',
};
