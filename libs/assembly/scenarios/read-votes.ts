import type { IsoDate } from '@etabli/kernel';
import type { Statutes } from '@etabli/membership/rules/statutes';
import { type Counts, noCounts, plus } from '../rules/kinds.js';
import type { NamedBallot } from '../rules/outcome.js';
import { namesIn } from './read-people.js';
import type { Happening, ScenarioCount } from './scenario.js';
import type { Entry } from './source.js';

/** What names in events may refer to. */
export interface Known {
  day: IsoDate;
  opensAt: Date;
  members: ReadonlySet<string>;
  items: ReadonlySet<string>;
  statutes: Statutes;
}

const choices = ['for', 'against', 'abstention', 'blank'] as const;
const buckets = [...choices, 'null'] as const;

/** `vote: { item, method, … }`: a vote told in one line, opened, given and closed in the same minute. */
export function wholeVote(entry: Entry, known: Known): Happening[] {
  const said = entry.fields(['item', 'hands', 'secret', 'named']);
  const [method, votes] = (Object.entries(said) as [string, Entry][]).find(([key]) => key !== 'item') ?? [];
  if (!said.item || !votes) {
    entry.wrong('missing-key', { key: said.item ? 'hands, secret, named' : 'item' });
    return [];
  }
  const item = itemOf(said.item, known);
  return [
    { verb: 'opens', item, method: method as 'hands' | 'secret' | 'named' },
    method === 'named'
      ? { verb: 'ballots', ballots: ballotsIn(votes, known) }
      : { verb: 'count', count: countIn(votes, known) },
    { verb: 'closes', item },
  ];
}

export function itemOf(entry: Entry, { items }: Pick<Known, 'items'>): string {
  const id = entry.text();
  if (!items.has(id)) entry.wrong('unknown-item', { id });
  return id;
}

export function choicesIn(entry: Entry, known: Known): Record<string, NamedBallot['choice']> {
  return Object.fromEntries(
    entry.pairs().map(({ key, at, value }) => {
      if (!known.items.has(key)) at.wrong('unknown-item', { id: key });
      return [key, value.choice(choices)];
    }),
  );
}

/** `Nadia: for`, `Adhérent 1..9: against`: the voice of each, whoever casts it. */
export function ballotsIn(entry: Entry, { members }: Known): NamedBallot[] {
  return entry.pairs().flatMap(({ key, at, value }) => {
    const choice = value.choice(choices);
    return namesIn(key).map((electorId) => {
      if (!members.has(electorId)) at.wrong('unknown-member', { name: electorId });
      return { electorId, choice };
    });
  });
}

export function countIn(entry: Entry, { statutes }: Known): ScenarioCount {
  const { colleges, ...said } = entry.fields([...buckets, 'colleges']);
  if (!colleges) return { counts: countsOf(said), colleges: null };
  const byCollege = colleges.pairs().map(({ key, at, value }) => {
    if (!statutes.values.colleges.some(({ id }) => id === key)) at.wrong('unknown-college', { name: key });
    return { collegeId: key, counts: countsOf(value.fields(buckets)) };
  });
  return {
    counts: byCollege.reduce((sum, { counts }) => plus(sum, counts), countsOf(said)),
    colleges: byCollege,
  };
}

const countsOf = (said: Partial<Record<(typeof buckets)[number], Entry>>): Counts => ({
  ...noCounts(),
  ...Object.fromEntries(Object.entries(said).map(([bucket, entry]) => [bucket, entry.whole()])),
});
