import type { IsoDate } from '@etabli/kernel';
import type { BoardCheck } from '../elections.js';
import type { ProxyReason } from '../proxies.js';
import type { DecidedVote } from './facts.js';

/** How much an objection weighs: it may undo decisions; it may with an effect on the vote; it is not enough alone. */
export const grades = ['grave', 'serious', 'minor'] as const;
export type Grade = (typeof grades)[number];

/** Everything that is looked at, gravest first within what comes before, during and after the sitting. */
export const findingCodes = [
  'not-summoned',
  'not-reached',
  'no-quorum',
  'wrong-convener',
  'other-business',
  'off-agenda',
  'proxy-not-good',
  'not-entitled',
  'not-in-room',
  'count-above-room',
  'wrong-majority',
  'candidate-not-eligible',
  'candidacy-missing',
  'candidacy-late',
  'tie-otherwise',
  'lot-not-published',
  'overfull-misread',
  'other-method',
  'objection-overruled',
  'board-composition',
  'not-secret',
  'secret-casting-vote',
  'conflict-voted',
  'conflict-settled',
  'joined-not-summoned',
  'summoned-late',
  'notice-short',
  'second-call-too-soon',
  'attendance-corrected',
  'statutes-unfiled',
  'voted-again',
  'documents-late',
  'no-scrutineer',
  'minutes-unsigned',
] as const;
export type FindingCode = (typeof findingCodes)[number];

/** The page of the assembly where the proof is read. */
export type EvidencePage = 'preparation' | 'convocation' | 'electorate' | 'desk' | 'overview' | 'minutes';

/** A mandate that an objection would take out of a vote. */
export interface DisputedMandate {
  /** Null for voices that were counted and belong to nobody known. */
  electorId: string | null;
  voices: number;
  /** Cast in one's own name, carried for someone else, or counted beyond the room. */
  part: 'present' | 'represented' | 'beyond';
  /** Does the elector also leave the list of those who vote? */
  unlisted: boolean;
}

/** What a finding says besides its code, for its sentence. */
export interface FindingDetails {
  /** Items of the agenda, as it numbers them. */
  items?: number[];
  /** The amendment voted on, where the finding is about one vote on one. */
  amendment?: number;
  /** What a candidacy or a board raises. */
  check?: BoardCheck;
  days?: number;
  on?: IsoDate;
  counted?: number;
  required?: number;
  voices?: number;
  room?: number;
  reason?: ProxyReason | string;
  /** Objections kept, in an election without candidate. */
  objections?: number;
  verdict?: 'adopted' | 'rejected';
}

/** Something that an opponent could raise. It never says that a decision is void: only a judge does. */
export interface Finding {
  code: FindingCode;
  grade: Grade;
  /** Ids of the people concerned. */
  people: string[];
  details: FindingDetails;
  evidence: EvidencePage;
  /** What it would take out, by vote. */
  disputed: Record<string, DisputedMandate[]>;
  /** Voices kept away that might have been cast the other way, in every vote. */
  keptAway: number;
  /** Who holds a seat that it disputes whatever was voted, by vote. */
  seats: Record<string, string[]>;
}

/** A finding out of what differs from the plain case: nobody named, no voice concerned. */
export const finding = (
  code: FindingCode,
  grade: Grade,
  evidence: EvidencePage,
  more: Partial<Omit<Finding, 'code' | 'grade' | 'evidence'>> = {},
): Finding => ({
  code,
  grade,
  evidence,
  people: [],
  details: {},
  disputed: {},
  keptAway: 0,
  seats: {},
  ...more,
});

/** Where a vote is, for the sentence of a finding about it alone. */
export const placeOf = ({ item, amendment }: DecidedVote): Pick<FindingDetails, 'items' | 'amendment'> => ({
  items: [item.position],
  ...(amendment !== null && { amendment }),
});

/** Voices that were counted, nobody knows whose. */
export const nobodys = (voices: number): DisputedMandate => ({
  ...{ electorId: null, voices },
  ...{ part: 'beyond', unlisted: false },
});
