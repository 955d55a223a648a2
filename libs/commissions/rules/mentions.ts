import { addDays, type IsoDate, searchable } from '@etabli/kernel';
import { mentions } from './capture/mentions.js';

/** Days during which words that call somebody wait for them: later, the work has gone on without. */
export const MENTION_DAYS = 30;

/** The first day whose mentions still wait on a day. */
export const mentionsSince = (today: IsoDate): IsoDate => addDays(today, 1 - MENTION_DAYS);

/** Somebody whom words may name; `near` when they work on the matter. */
export interface Nameable {
  id: string;
  name: string;
  near: boolean;
}

/**
 * Whom words call by an `@name`, each once, in the order in which they are named: the only one who bears that name, else the only
 * one among those near. A name that several bear calls nobody, nor does the beginning of one: it stays words.
 */
export function calledIn(words: string, people: readonly Nameable[]): string[] {
  const near = new Set(people.filter((person) => person.near).map(({ id }) => id));
  const everyone = people.map(({ id, name }) => ({ kind: 'person' as const, id, name }));
  const called = mentions(words, words, everyone).flatMap(({ written, candidates }) => {
    const bearers = candidates.filter(({ name }) => isWhole(written, name));
    const [only, ...others] = bearers.length > 1 ? bearers.filter(({ id }) => near.has(id)) : bearers;
    return only && others.length === 0 ? [only.id] : [];
  });
  return [...new Set(called)];
}

const isWhole = (written: string, name: string): boolean =>
  ` ${searchable(name)} `.includes(` ${searchable(written)} `);
