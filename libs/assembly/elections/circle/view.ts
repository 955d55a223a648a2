import type { Locale } from '@etabli/kernel';
import { type Statutes, termsOf } from '@etabli/membership/rules/statutes';
import { type CircleCourse, electWithoutCandidate, type NameOf } from '../../rules/elections.js';
import type { CircleEntry } from './circle.entities.js';
import type { CircleProposal, LiveCircle } from './circle.types.js';
import { type CircleRecord, courseOf } from './record.js';
import { circleWords } from './words.js';

/** A circle as everyone sees it, in one language. */
export function viewOf(
  statutes: Statutes,
  record: CircleRecord,
  { locale, nameOf }: { locale: Locale; nameOf: NameOf },
): LiveCircle {
  const course = courseOf(statutes, record.entries);
  const { circle, stage, round, stands } = course;
  const { count } = electWithoutCandidate(statutes, circle);
  const nominations = circle.changed ?? circle.nominations;
  return {
    ...{ voteId: record.voteId, stage, seats: record.seats, round },
    roundsAllowed: termsOf(statutes)['consent.rounds'],
    names: (count.changed ?? count.nominations).map(({ name, voices }) => ({
      ...{ personId: name, name: nameOf(name), voices },
    })),
    nominations: nominations.map(({ by = '', candidateId, reason = '' }) => ({
      ...{ electorId: by, speaker: nameOf(by), personId: candidateId, name: nameOf(candidateId), reason },
    })),
    proposals: proposalsOf(count.proposals, record.entries, nameOf),
    stands: stands.map(({ electorId, objection }) => ({
      ...{ electorId, speaker: nameOf(electorId) },
      ...{ objection: objection?.said ?? null, integrated: objection?.integrated ?? null },
    })),
    lines: linesOf(record.entries, course, { locale, nameOf }),
  };
}

function proposalsOf(
  proposed: ReturnType<typeof electWithoutCandidate>['count']['proposals'],
  entries: readonly CircleEntry[],
  nameOf: NameOf,
): CircleProposal[] {
  const made = entries.filter(({ kind }) => kind === 'proposal');
  return proposed.map(({ candidateId, rounds, outcome }, at) => ({
    ...{ personId: candidateId, name: nameOf(candidateId), outcome },
    reason: made[at]?.said ?? '',
    objections: rounds.at(-1)?.objections ?? 0,
  }));
}

function linesOf(
  entries: readonly CircleEntry[],
  { correctable }: CircleCourse,
  { locale, nameOf }: { locale: Locale; nameOf: NameOf },
): LiveCircle['lines'] {
  const words = circleWords(locale);
  const named = (id: string | null): string => (id ? nameOf(id) : '');
  return entries.map(({ id, kind, electorId, candidateId, said, accepts, counts }) => {
    const line = { speaker: named(electorId), name: named(candidateId), said, accepts, counts };
    return { id, sentence: words[kind](line), correctable: correctable.includes(id) };
  });
}
