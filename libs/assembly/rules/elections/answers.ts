import type { Answers } from './ballots.js';
import type { Box } from './box.js';
import { seated } from './list.js';
import { fillSeats, groupsBy, ranked } from './seats.js';
import type { Method } from './setting.js';

/**
 * No more names than seats: each is still voted, for or against, and elected when for is over against. A lone candidate
 * whom the assembly does not want leaves the seat vacant. A name that a valid ballot leaves out is blank. The ranking, by
 * voices for, only says in which order they were elected.
 */
export const confirmation: Method = ({ box, paper, terms, election }) => {
  const lists = election.lists ?? [];
  const answers = paper.options.map((name) => ({ name, ...answersFor(box, name) }));
  const groups = groupsBy(
    answers.filter((row) => row.for > row.against),
    (row) => row.for,
  ).map((group) => group.map(({ name }) => name));
  const filled = fillSeats(terms, groups, election.seats);
  const count = { kind: 'answers' as const, answers, lists };
  if (lists.length === 0) return { ...filled, count };
  const people = seated(lists, groups.flat(), election.seats);
  return { ...filled, elected: ranked(people.map((one) => [one])), count };
};

function answersFor({ choices, sheets, count }: Box, name: string): Answers {
  let [yes, no] = [0, 0];
  for (const { voices, choice } of choices) {
    if (choice.kind !== 'answers') continue;
    if (choice.answers[name] === 'for') yes += voices;
    if (choice.answers[name] === 'against') no += voices;
  }
  for (const sheet of sheets) {
    if (sheet.kind !== 'answers') continue;
    yes += sheet.answers[name]?.for ?? 0;
    no += sheet.answers[name]?.against ?? 0;
  }
  return { for: yes, against: no, blank: count.valid - yes - no };
}
