import type { Statutes } from '@etabli/membership/rules/statutes';
import { namesIn, peopleOf } from './read-people.js';
import { itemOf, type Known } from './read-votes.js';
import type { Happening, ScenarioElection } from './scenario.js';
import type { Entry } from './source.js';

/** `election: { college, seats, candidates }`: what an item elects; without a college, the whole assembly does. */
export function electionIn(
  entry: Entry,
  { names, statutes }: { names: ReadonlySet<string>; statutes: Statutes },
): ScenarioElection {
  const { college, seats, candidates } = entry.fields(['college', 'seats', 'candidates']);
  const collegeId = college?.text() ?? null;
  if (collegeId !== null && !statutes.values.colleges.some(({ id }) => id === collegeId)) {
    college?.wrong('unknown-college', { name: collegeId });
  }
  return {
    collegeId,
    seats: seats?.whole() ?? 1,
    candidates: candidates ? peopleOf(candidates, names) : [],
  };
}

/** `elects: { item, secret: { Nadia: [Paul], Ada: blank } }`: whom each voice ticked, whoever casts it; `named` as well. */
export function wholeElection(entry: Entry, known: Known): Happening {
  const { item, secret, named } = entry.fields(['item', 'secret', 'named']);
  const votes = secret ?? named;
  if (!item || !votes) entry.wrong('missing-key', { key: item ? 'secret, named' : 'item' });
  return {
    verb: 'elects',
    item: item ? itemOf(item, known) : '',
    method: named ? 'named' : 'secret',
    ballots: (votes?.pairs() ?? []).flatMap(({ key, at, value }) => {
      const names = value.value() === 'blank' ? [] : peopleOf(value, known.members);
      return namesIn(key).map((electorId) => {
        if (!known.members.has(electorId)) at.wrong('unknown-member', { name: electorId });
        return { electorId, names };
      });
    }),
  };
}
