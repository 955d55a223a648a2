import type { IsoDate, Locale } from '@etabli/kernel';
import type { ElectionOutcome, VoteOutcome } from './election-outcome.js';
import type { AssemblyNature, Call } from './kinds.js';
import type { MinutesAmendment } from './minutes-amendments.js';
import { collegesBlock } from './minutes-colleges.js';
import { attendanceBlocks, bureauBlocks, conveningBlocks, openingBlocks } from './minutes-opening.js';
import { closingBlocks, eventBlocks, itemBlocks } from './minutes-sitting.js';
import { type MinutesWords, minutesWords } from './minutes-words.js';
import type { NoticeGrade } from './notice.js';
import type { Outcome } from './outcome.js';
import type { QuorumResult } from './quorum.js';
import type { Headcount } from './roll.js';

/** A person and in what capacity they act: `présidente de l’association`. */
export interface Officer {
  name: string;
  capacity: string;
}

/** Something that happened while the assembly sat. */
export interface MinutesEvent {
  id: string;
  at: Date;
  kind: 'arrived' | 'left' | 'incident' | 'suspended' | 'resumed';
  /** Of who arrived: from a distance. */
  remote?: boolean;
  /** Who came or went. */
  name?: string;
  /** Voices in the room from then on, after an arrival or a departure. */
  voicesAfter?: number;
  /** What happened, for an incident. */
  text?: string;
}

export interface MinutesItem {
  id: string;
  /** As on the agenda: `3`. */
  number: string;
  title: string;
  kind: 'information' | 'vote';
  /** When the sitting came to it first; for what was put to the vote without being called, when that vote opened. */
  openedAt: Date | null;
  /** When it was called, if it was. */
  calledAt?: Date | null;
  speaker?: string | null;
  /** The text that was voted: as amended, where it was. */
  resolution?: { number: number; title: string; text: string } | null;
  /** The text as it was sent. */
  proposedText?: string;
  amendments?: MinutesAmendment[];
  /** Who was given the floor, in the order of their first speech. */
  speakers?: string[];
  /** Raised in the sitting, though the agenda sent did not announce it: the removal of an officer. */
  raised?: boolean;
  outcome?: Outcome | null;
  /** The rounds of an election whose results were said aloud, in order. */
  election?: MinutesElection | null;
  /** Why there is no outcome: not put to the vote, postponed, or without object any more. */
  ending?: 'not-put' | 'postponed' | 'moot' | null;
}

/** An election: its rounds, who stands, and what those elected answered. */
export interface MinutesElection {
  rounds: ElectionOutcome[];
  names: ReadonlyMap<string, string>;
  accepted: string[];
  declined: string[];
}

/** Everything the minutes are composed from. No figure of the minutes comes from anywhere else. */
export interface MinutesFacts {
  locale: Locale;
  timeZone: string;
  association: { name: string; seat: string; rna?: string | null; siret?: string | null };
  nature: AssemblyNature;
  call: Call;
  place: string;
  mode: 'in-person' | 'remote' | 'hybrid';
  openedAt: Date;
  /** The day it was called for, when it opened on an earlier one; null otherwise. */
  calledFor?: IsoDate | null;
  closedAt: Date | null;
  /** Who founds the association, present at the opening; empty for any other assembly. */
  founders?: string[];
  convocation: {
    /** Who convened: `le conseil d’administration`. */
    by: string;
    sentOn: IsoDate;
    channels: ('email' | 'post' | 'hand' | 'posting')[];
    notice: NoticeGrade | null;
  };
  chair: Officer;
  /** Why the chair is not who the statutes name first; null when it is. */
  chairSubstitution?: string | null;
  secretary: Officer;
  scrutineers: Officer[];
  registered: Headcount;
  present: Headcount;
  remote: Headcount;
  represented: Headcount;
  /** At the opening: one, or two for a mixed assembly. */
  quorums: QuorumResult[];
  guests: string[];
  auditor?: string | null;
  documents: string[];
  items: MinutesItem[];
  events: MinutesEvent[];
  /** Those who sign (statutes: pv.signers). */
  signers: Officer[];
}

/**
 * A piece of the minutes. Prose may be rewritten by the secretary; everything else is bound to the facts and composed anew
 * each time. Ids are stable: the same fact gives the same id.
 */
export type MinutesBlock = { id: string } & (
  | { kind: 'heading'; text: string; level: 1 | 2 }
  | { kind: 'prose'; text: string; hint: string }
  | { kind: 'figures'; text: string }
  | { kind: 'list'; items: string[] }
  | { kind: 'table'; columns: string[]; rows: string[][] }
  | { kind: 'event'; at: string; time: string; text: string }
  | { kind: 'resolution'; title: string; text: string }
  | { kind: 'result'; votes: string; proclamation: string; outcome: VoteOutcome }
  | { kind: 'signatures'; people: Officer[] }
);

/** Was there no quorum for any kind of decision? Then the minutes only record that nothing could be decided. */
export const isFailure = ({ quorums }: Pick<MinutesFacts, 'quorums'>): boolean =>
  quorums.length > 0 && quorums.every(({ reached }) => !reached);

/** Composes the minutes in their usual order: opening, convening, bureau, attendance, agenda, items, closing, signatures. */
export function composeMinutes(facts: MinutesFacts): MinutesBlock[] {
  const words = minutesWords(facts.locale);
  const failure = isFailure(facts);
  return [
    { id: 'title', kind: 'heading', level: 1, text: words.title({ nature: facts.nature, failure }) },
    ...openingBlocks(facts, words),
    ...conveningBlocks(facts, words),
    ...bureauBlocks(facts, words),
    ...attendanceBlocks(facts, words),
    ...(failure ? failureBlocks(facts, words) : sittingBlocks(facts, words)),
    ...closingBlocks(facts, words, failure),
    { id: 'signatures', kind: 'signatures', people: facts.signers },
  ];
}

function failureBlocks(facts: MinutesFacts, words: MinutesWords): MinutesBlock[] {
  return [
    {
      id: 'failure',
      kind: 'figures',
      text: facts.nature === 'constitutive' ? words.tooFewFounders : words.failure,
    },
    { id: 'failure-remarks', kind: 'prose', text: '', hint: words.hintRemarks },
    ...eventBlocks(facts.events, facts, words),
  ];
}

function sittingBlocks(facts: MinutesFacts, words: MinutesWords): MinutesBlock[] {
  const started = facts.items.filter(({ openedAt }) => openedAt !== null);
  const firstOpened = started.reduce<Date | null>(
    (first, { openedAt }) => (first && openedAt && first <= openedAt ? first : openedAt),
    null,
  );
  const before = facts.events.filter(({ at }) => firstOpened === null || at < firstOpened);
  return [
    { id: 'agenda', kind: 'heading', level: 2, text: words.agenda },
    {
      id: 'agenda-items',
      kind: 'list',
      items: facts.items.filter(({ raised }) => !raised).map(({ number, title }) => `${number}. ${title}`),
    },
    { id: 'opening-remarks', kind: 'prose', text: '', hint: words.hintRemarks },
    ...eventBlocks(before, facts, words),
    ...facts.items.flatMap((item) => [
      ...itemBlocks(item, eventsDuring(item, facts), facts, words),
      ...collegesBlock(item, facts.items, facts.locale),
    ]),
  ];
}

/** Events from the opening of an item until the next one opens. */
function eventsDuring(item: MinutesItem, { items, events }: MinutesFacts): MinutesEvent[] {
  const { openedAt } = item;
  if (!openedAt) return [];
  const next = items
    .filter((other) => other.id !== item.id && other.openedAt && opensAfter(other, item, items))
    .map((other) => other.openedAt as Date)
    .sort((a, b) => a.getTime() - b.getTime())[0];
  return events.filter(({ at }) => at >= openedAt && (!next || at < next));
}

/** Opened later, or at the same instant and further down the agenda. */
const opensAfter = (other: MinutesItem, item: MinutesItem, items: MinutesItem[]): boolean => {
  const gap = (other.openedAt as Date).getTime() - (item.openedAt as Date).getTime();
  return gap === 0 ? items.indexOf(other) > items.indexOf(item) : gap > 0;
};
