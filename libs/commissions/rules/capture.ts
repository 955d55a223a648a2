import { addDays, type IsoDate, plainDate, type RefusalDetails } from '@etabli/kernel';
import type { Mentionable } from './capture/mentions.js';
import { type CaptureContext, type CaptureKind, type Doubt, type Piece, pieces } from './capture/pieces.js';
import { type Place, stretches, type Text, textOf, tidied, without } from './capture/text.js';
import { nextOccurrence, type Rhythm } from './recurrence.js';

export type { Mentionable } from './capture/mentions.js';
export type { CaptureContext, CaptureKind } from './capture/pieces.js';

/** A stretch of the line that was understood, for the screen to highlight. */
export interface CaptureSpan extends Place {
  kind: CaptureKind;
}

/** A stretch that stays in the title, and why: `code` is worded in the catalogue with `details`. */
export interface CaptureProblem extends Place {
  code: string;
  details: RefusalDetails;
  /** Among whom to choose, when a name stands for several. */
  candidates: Mentionable[];
}

export interface Captured {
  /** The words that were not understood as something else, one space apart. */
  title: string;
  commission: Mentionable | null;
  people: Mentionable[];
  /** With a rhythm: its first occurrence, on or after the day said, or today. */
  dueOn: IsoDate | null;
  /** Estimated duration. */
  minutes: number | null;
  labels: string[];
  rhythm: Rhythm | null;
  spans: CaptureSpan[];
  problems: CaptureProblem[];
}

type Understood = Piece & { where: Place[] };

/**
 * Reads a task written on one line, in French or in English or both: « Réparer la porte @technique vendredi 2h ».
 * `@` names a commission or a person, `#` a label; days, durations and rhythms are said as people say them. What is understood
 * leaves the title, and `spans` say where it stood: title and spans together are the line. Nothing is guessed: what may mean
 * two things stays in the title with a problem, and so does what is quoted.
 */
export function capture(line: string, context: CaptureContext): Captured {
  const understood: Understood[] = [];
  let text = textOf(line);
  for (;;) {
    const { found, doubts } = pieces(text.said, context);
    if (found.length === 0) return answer(line, text, understood, doubts, context.today);
    if (found.some((piece) => understood.some((earlier) => isContrary(piece, earlier)))) return unclear(line);
    const places = tidied(text.said, found);
    for (const piece of places) understood.push({ ...piece, where: stretches(line, text, piece) });
    text = without(text, places);
  }
}

/** Words that meet once others have gone may say what was already said otherwise: « tous @technique les lundis ». */
const isContrary = (piece: Piece, earlier: Piece): boolean =>
  piece.kind === earlier.kind && !['person', 'label'].includes(piece.kind);

function unclear(line: string): Captured {
  const text = textOf(line);
  const doubt = { from: 0, to: text.said.length, doubt: 'capture.unclear' };
  return answer(line, text, [], [doubt], '');
}

function answer(
  line: string,
  text: Text,
  understood: readonly Understood[],
  doubts: readonly Doubt[],
  today: IsoDate,
): Captured {
  const every = <Kind extends CaptureKind>(kind: Kind) =>
    understood.filter((piece): piece is Extract<Understood, { kind: Kind }> => piece.kind === kind);
  const saidOn = every('date')[0]?.value ?? null;
  const rhythm = every('rhythm')[0]?.value(plainDate(saidOn ?? today)) ?? null;
  return {
    title: text.said,
    commission: every('commission')[0]?.value ?? null,
    people: distinct(every('person').map(({ value }) => value)),
    dueOn: rhythm ? firstFrom(rhythm, saidOn ?? today) : saidOn,
    minutes: every('duration')[0]?.value ?? null,
    labels: [...new Set(every('label').map(({ value }) => value))],
    rhythm,
    spans: understood
      .flatMap(({ kind, where }) => where.map((place) => ({ kind, ...place })))
      .sort((a, b) => a.from - b.from),
    problems: problems(line, text, doubts),
  };
}

const firstFrom = (rhythm: Rhythm, date: IsoDate): IsoDate => nextOccurrence(rhythm, date, addDays(date, -1));

const distinct = (people: readonly Mentionable[]): Mentionable[] => [
  ...new Map(people.map((person) => [person.id, person])).values(),
];

function problems(line: string, text: Text, doubts: readonly Doubt[]): CaptureProblem[] {
  const found = doubts.map(({ from, to, doubt, candidates = [] }) => ({
    code: doubt,
    details: { text: text.said.slice(from, to), names: candidates.map(({ name }) => name) },
    candidates,
    from: text.at[from] ?? 0,
    to: (text.at[to - 1] ?? -1) + 1,
  }));
  const untitled = { code: 'capture.title-missing', details: {}, candidates: [], from: 0, to: line.length };
  return text.said === '' ? [untitled, ...found] : found.sort((a, b) => a.from - b.from);
}
