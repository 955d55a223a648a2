import { demand } from '@etabli/kernel';
import type { Statutes } from '@etabli/membership/rules/statutes';
import type { Counts } from '../kinds.js';
import { electWithoutCandidate } from './circle.js';
import type { Circle, ConsentRound, Nomination, Proposal } from './circle-types.js';
import type { NextStep } from './types.js';

/** What is written down of an election without candidate: what someone says, or what whoever chairs decides. */
export type CircleAct =
  | { kind: 'nomination'; electorId: string; voices: number; candidateId: string; said: string }
  | { kind: 'consent'; electorId: string }
  | { kind: 'objection'; electorId: string; said: string }
  /** The objection of someone fell, and what was changed for it. */
  | { kind: 'integration'; electorId: string; said: string }
  | { kind: 'changes' }
  | { kind: 'proposal'; candidateId: string; said: string }
  | { kind: 'round-end' }
  | { kind: 'vote'; counts: Counts }
  | { kind: 'answer'; accepts: boolean }
  | { kind: 'withdrawal'; said: string }
  | { kind: 'vacancy'; said: string };

export type CircleEntry = CircleAct & { id: string };

/** Where it stands: what may be written down next. */
export type CircleStage =
  | 'nominations'
  | 'changes'
  /** A proposal fell: another name, or another round of changes. */
  | 'proposal'
  | 'consent'
  | 'vote'
  | 'answer'
  /** Nothing is asked any more: elected, or left vacant. */
  | 'settled';

/** Someone’s word in the round of consent. */
export interface Stand {
  electorId: string;
  /** Where it was written down. */
  entryId: string;
  /** Null for consent. */
  objection: { said: string; integrated: string | null } | null;
}

/** The course so far. */
export interface CircleCourse {
  stage: CircleStage;
  /** What the result is computed from. */
  circle: Circle;
  /** The name under discussion; null between proposals. */
  proposed: string | null;
  /** Of the round of consent under way, from 1; 0 outside one. */
  round: number;
  /** What was said in it, each once: their last word. */
  stands: Stand[];
  /** The last step; null before the first. */
  lastStep: string | null;
  /** Entries that a correction may take back now: the words of the stage, or the step that led to it while nobody spoke since. */
  correctable: string[];
}

const words: readonly CircleAct['kind'][] = ['nomination', 'consent', 'objection', 'integration'];

/** What someone says is a word; what whoever chairs decides is a step. */
export const isWord = ({ kind }: Pick<CircleAct, 'kind'>): boolean => words.includes(kind);

/**
 * Follows an election without candidate from what was written down, corrections left out, in order: nominations (one for each
 * voice present, the last stands), changes, a proposal, rounds of consent (statutes: consent.rounds), the vote that decides when
 * objections are kept (consent.fallback), the answer of the person last.
 *
 * Refuses `circle.not-now` for what does not belong to the stage, `circle.nothing-to-integrate` without an objection to lift,
 * `circle.nominee-last` when the person proposed speaks in the round of consent, and what `electWithoutCandidate` refuses.
 */
export function followCircle(statutes: Statutes, entries: readonly CircleEntry[]): CircleCourse {
  return entries.reduce((course, entry) => take(statutes, course, entry), beginning);
}

const beginning: CircleCourse = {
  stage: 'nominations',
  circle: { nominations: [], changed: null, proposals: [], closed: false },
  proposed: null,
  round: 0,
  stands: [],
  lastStep: null,
  correctable: [],
};

/** The stages in which each thing may be written down. */
const when: Record<CircleAct['kind'], readonly CircleStage[]> = {
  nomination: ['nominations', 'changes'],
  changes: ['nominations', 'proposal'],
  proposal: ['nominations', 'changes', 'proposal'],
  consent: ['consent'],
  objection: ['consent'],
  integration: ['consent'],
  'round-end': ['consent'],
  vote: ['vote'],
  answer: ['answer'],
  withdrawal: ['consent', 'vote', 'answer'],
  vacancy: ['nominations', 'changes', 'proposal'],
};

/** May this be written down at that stage? */
export const belongsTo = (kind: CircleAct['kind'], stage: CircleStage): boolean => when[kind].includes(stage);

function take(statutes: Statutes, course: CircleCourse, entry: CircleEntry): CircleCourse {
  demand(belongsTo(entry.kind, course.stage), 'circle.not-now', { stage: course.stage });
  if (isWord(entry)) {
    const kept = [course.lastStep, liftedBy(course, entry)];
    const said = course.correctable.filter((id) => !kept.includes(id));
    return { ...spoken(course, entry), correctable: [...said, entry.id] };
  }
  const after = moved(course, entry);
  const stage = entry.kind === 'changes' ? 'changes' : stageOf(statutes, after.circle);
  const proposed = ['consent', 'vote', 'answer'].includes(stage) ? after.proposed : null;
  const round = stage === 'consent' ? (after.circle.proposals.at(-1)?.rounds.length ?? 0) + 1 : 0;
  return { ...after, stage, proposed, round, stands: [], lastStep: entry.id, correctable: [entry.id] };
}

/** The line of the objection that an entry lifts: what follows rests on it. */
const liftedBy = ({ stands }: CircleCourse, entry: CircleEntry): string | null =>
  entry.kind === 'integration'
    ? (stands.find(({ electorId }) => electorId === entry.electorId)?.entryId ?? null)
    : null;

function spoken(course: CircleCourse, entry: CircleEntry): CircleCourse {
  const { circle, stage, stands } = course;
  switch (entry.kind) {
    case 'nomination': {
      const { electorId: by, voices, candidateId, said: reason } = entry;
      const one: Nomination = { by, voices, candidateId, reason };
      return stage === 'changes'
        ? { ...course, circle: { ...circle, changed: instead(circle.changed ?? [], one) } }
        : { ...course, circle: { ...circle, nominations: instead(circle.nominations, one) } };
    }
    case 'integration': {
      const stand = stands.find(({ electorId }) => electorId === entry.electorId);
      demand(stand?.objection && stand.objection.integrated === null, 'circle.nothing-to-integrate');
      const objection = { said: stand.objection.said, integrated: entry.said };
      return { ...course, stands: lastWord(stands, { ...stand, objection }) };
    }
    case 'consent':
    case 'objection': {
      const { electorId, id: entryId } = entry;
      demand(electorId !== course.proposed, 'circle.nominee-last');
      const objection = entry.kind === 'objection' ? { said: entry.said, integrated: null } : null;
      return { ...course, stands: lastWord(stands, { electorId, entryId, objection }) };
    }
    default:
      return course;
  }
}

const instead = (all: readonly Nomination[], one: Nomination): Nomination[] => [
  ...all.filter(({ by }) => by !== one.by),
  one,
];

const lastWord = (stands: readonly Stand[], one: Stand): Stand[] => [
  ...stands.filter(({ electorId }) => electorId !== one.electorId),
  one,
];

function moved(course: CircleCourse, entry: CircleEntry): CircleCourse {
  const { circle } = course;
  const last = circle.proposals.at(-1);
  const settle = (values: Partial<Proposal>): CircleCourse => ({
    ...course,
    circle: {
      ...circle,
      proposals: [...circle.proposals.slice(0, -1), { ...(last as Proposal), ...values }],
    },
  });
  switch (entry.kind) {
    case 'changes':
      return { ...course, circle: { ...circle, changed: circle.changed ?? [...circle.nominations] } };
    case 'proposal': {
      const { candidateId } = entry;
      const one: Proposal = { candidateId, rounds: [], fallback: null, accepts: null };
      return {
        ...course,
        proposed: candidateId,
        circle: { ...circle, proposals: [...circle.proposals, one] },
      };
    }
    case 'round-end':
      return settle({ rounds: [...(last?.rounds ?? []), ended(course.stands)] });
    case 'vote':
      return settle({ fallback: entry.counts });
    case 'answer':
      return settle({ accepts: entry.accepts });
    case 'withdrawal':
      return settle({ withdrawn: true });
    case 'vacancy':
      return { ...course, circle: { ...circle, closed: true } };
    default:
      return course;
  }
}

/** A round that ends: objections not lifted are kept. */
function ended(stands: readonly Stand[]): ConsentRound {
  const raised = stands.flatMap(({ electorId: by, objection }) =>
    objection ? [{ by, reason: objection.said, integrated: objection.integrated }] : [],
  );
  return { objections: raised.filter(({ integrated }) => integrated === null).length, raised };
}

function stageOf(statutes: Statutes, circle: Circle): CircleStage {
  const { next } = electWithoutCandidate(statutes, circle);
  return next ? stages[next.ask] : 'settled';
}

const stages: Record<NextStep['ask'], CircleStage> = {
  proposal: 'proposal',
  consent: 'consent',
  'fallback-vote': 'vote',
  acceptance: 'answer',
  'next-seat': 'settled',
  'second-round': 'settled',
  'second-ballot': 'settled',
  'birth-dates': 'settled',
  seed: 'settled',
};
