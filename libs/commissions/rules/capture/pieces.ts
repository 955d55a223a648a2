import { type IsoDate, plainDate } from '@etabli/kernel';
import { dates } from './dates.js';
import { durations } from './durations.js';
import { labels, type Mention, type Mentionable, mentions } from './mentions.js';
import { type Doubtful, type Reading, read, rest, single } from './reading.js';
import { type RhythmFrom, rhythms } from './rhythms.js';
import { blanked, folded, type Place } from './text.js';

/** What is known when a line is written. */
export interface CaptureContext {
  /** The civil date in the association's time zone. */
  today: IsoDate;
  commissions: readonly { id: string; name: string }[];
  people: readonly { id: string; name: string }[];
  /** Labels in use, for their spelling. */
  labels?: readonly string[];
}

/** What each kind of piece means. */
export interface Meanings {
  commission: Mentionable;
  person: Mentionable;
  label: string;
  rhythm: RhythmFrom;
  duration: number;
  date: IsoDate;
}

export type CaptureKind = keyof Meanings;
export type Piece = { [Kind in CaptureKind]: Place & { kind: Kind; value: Meanings[Kind] } }[CaptureKind];
/** A place left in the title, with those among whom to choose. */
export type Doubt = Doubtful & { candidates?: Mentionable[] };

/** What is understood of a text read once, and what is not sure enough. */
export function pieces(said: string, context: CaptureContext): { found: Piece[]; doubts: Doubt[] } {
  const plain = folded(said);
  const named = mentions(said, plain, everyone(context));
  const tagged = labels(said, plain, context.labels ?? []);
  const commissions = single(mentioned(named, 'commission'), sameId, 'capture.several-commissions');
  let left = blanked(plain, [...named, ...tagged]);
  const start = plainDate(context.today);
  const rhythm = single(read(left, rhythms(start)), sameRhythm(start), 'capture.several-rhythms');
  left = rest(left, rhythm);
  const duration = single(read(left, durations), Object.is, 'capture.several-durations');
  left = rest(left, duration);
  const date = single(read(left, dates(context.today)), Object.is, 'capture.several-dates');
  return {
    found: [
      ...of('commission', commissions),
      ...of('person', mentioned(named, 'person')),
      ...of('label', { found: tagged }),
      ...of('rhythm', rhythm),
      ...of('duration', duration),
      ...of('date', date),
    ],
    doubts: [named.flatMap(doubtful), commissions.doubts, rhythm.doubts, duration.doubts, date.doubts].flat(),
  };
}

const of = <Kind extends CaptureKind>(
  kind: Kind,
  { found }: Pick<Reading<Meanings[Kind]>, 'found'>,
): Piece[] => found.map((place) => ({ ...place, kind }) as Piece);

const everyone = ({ commissions, people }: CaptureContext): Mentionable[] => [
  ...commissions.map(({ id, name }) => ({ kind: 'commission' as const, id, name })),
  ...people.map(({ id, name }) => ({ kind: 'person' as const, id, name })),
];

/** The mentions that can only be one of a kind. */
const mentioned = (named: readonly Mention[], kind: Mentionable['kind']): Reading<Mentionable> => ({
  found: named.flatMap(({ from, to, candidates: [only, ...others] }) =>
    only?.kind === kind && others.length === 0 ? [{ from, to, value: only }] : [],
  ),
  doubts: [],
});

function doubtful({ from, to, candidates }: Mention): Doubt[] {
  if (candidates.length === 1) return [];
  const doubt = candidates.length === 0 ? 'capture.mention-unknown' : 'capture.mention-ambiguous';
  return [{ from, to, doubt, candidates }];
}

const sameId = (a: Mentionable, b: Mentionable): boolean => a.id === b.id;

const sameRhythm =
  (start: ReturnType<typeof plainDate>) =>
  (a: RhythmFrom, b: RhythmFrom): boolean =>
    JSON.stringify(a(start)) === JSON.stringify(b(start));
