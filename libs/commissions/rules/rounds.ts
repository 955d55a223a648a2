import { firstDifference, median } from '@etabli/kernel/medians';

/** How a commission decides together. */
export const roundMethods = ['consent', 'hands', 'judgment', 'advice', 'choice'] as const;
export type RoundMethod = (typeof roundMethods)[number];

/** How a decision was taken: together, or by who leads within what the charter leaves them. */
export type DecisionMethod = RoundMethod | 'lead';

/** The grades of a majority judgment, from `0`, the lowest: to reject, poor, passable, good, very good. */
export const GRADES = 5;

/** What one person said in a round. */
export interface Voice {
  personId: string;
  stance: 'consent' | 'aside' | 'objection' | null;
  /** Number of the option chosen. */
  option: number | null;
  /** A grade for each option. */
  grades: readonly number[] | null;
  words: string;
  settled: 'integrated' | 'maintained' | null;
}

export interface Objection {
  personId: string;
  words: string;
  settled: 'integrated' | 'maintained';
}

/** Hands counted by eye. */
export interface Hands {
  for: number;
  against: number;
  abstention: number;
}

/** What came out of a round: plain data, kept for ever with the decision. */
export type Figures =
  | { method: 'consent'; adopted: boolean; consents: number; aside: number; objections: Objection[] }
  | ({ method: 'hands'; adopted: boolean } & Hands)
  | { method: 'choice'; winner: number | null; counts: number[]; voices: number }
  | { method: 'judgment'; winner: number | null; judged: Judged[]; voices: number }
  | { method: 'advice'; advices: number };

/** An option with its grades, the lowest first. */
export interface Judged {
  option: number;
  counts: number[];
  median: number | null;
}

/**
 * A round of consent: adopted when somebody answered and no objection is maintained. An objection integrated has changed
 * the proposal and stands no more; one that nobody settled is maintained.
 */
export function consentFigures(voices: readonly Voice[]): Extract<Figures, { method: 'consent' }> {
  const objections = voices
    .filter(({ stance }) => stance === 'objection')
    .map(({ personId, words, settled }) => ({
      personId,
      words,
      settled: settled ?? ('maintained' as const),
    }));
  return {
    method: 'consent',
    adopted: voices.length > 0 && objections.every(({ settled }) => settled === 'integrated'),
    consents: voices.filter(({ stance }) => stance === 'consent').length,
    aside: voices.filter(({ stance }) => stance === 'aside').length,
    objections,
  };
}

/** A show of hands: adopted when more are for than against; abstentions count on no side. */
export const handsFigures = (hands: Hands): Extract<Figures, { method: 'hands' }> => ({
  method: 'hands',
  adopted: hands.for > hands.against,
  ...hands,
});

/** A choice: the option most chose; none when two come first together, or nobody chose. */
export function choiceFigures(
  options: number,
  voices: readonly Voice[],
): Extract<Figures, { method: 'choice' }> {
  const counts = Array.from(
    { length: options },
    (_, option) => voices.filter((voice) => voice.option === option).length,
  );
  const most = Math.max(...counts);
  const first = counts.flatMap((count, option) => (count === most && most > 0 ? [option] : []));
  return {
    method: 'choice',
    winner: first.length === 1 ? (first[0] ?? null) : null,
    counts,
    voices: counts.reduce((total, count) => total + count, 0),
  };
}

/**
 * A majority judgment: the best median grade wins, equals told apart by taking one median away at a time. None wins when
 * two have the same grades throughout, or when the best is to be rejected.
 */
export function judgmentFigures(
  options: number,
  voices: readonly Voice[],
): Extract<Figures, { method: 'judgment' }> {
  const graded = voices.flatMap(({ grades }) => (grades ? [grades] : []));
  const judged = Array.from({ length: options }, (_, option) => {
    const counts = Array.from(
      { length: GRADES },
      (__, grade) => graded.filter((grades) => (grades[option] ?? 0) === grade).length,
    );
    return { option, counts, median: median(counts) };
  }).sort((a, b) => -(firstDifference(a.counts, b.counts)?.sign ?? 0) || a.option - b.option);
  const [best, next] = judged;
  const apart = best && (!next || firstDifference(best.counts, next.counts) !== null);
  return {
    method: 'judgment',
    winner: best?.median && apart ? best.option : null,
    judged,
    voices: graded.length,
  };
}

/** Advice was asked of those concerned; who asked decides, and says what they heard. */
export const adviceFigures = (voices: readonly Voice[]): Extract<Figures, { method: 'advice' }> => ({
  method: 'advice',
  advices: voices.filter(({ words }) => words !== '').length,
});

/** Does what came out make a decision by itself? Advice does once somebody gave some. */
export function decides(figures: Figures): boolean {
  if ('adopted' in figures) return figures.adopted;
  if ('winner' in figures) return figures.winner !== null;
  return figures.advices > 0;
}

/** Objections that still wait for the group: nobody said whether they are integrated or maintained. */
export const unsettled = (voices: readonly Voice[]): Voice[] =>
  voices.filter(({ stance, settled }) => stance === 'objection' && settled === null);

/** What was decided, in words: the question, with the option that won when there was something to choose. */
export function decisionText(question: string, options: readonly string[], figures: Figures): string {
  const won = 'winner' in figures && figures.winner !== null ? options[figures.winner] : undefined;
  if (won === undefined) return question;
  return /[?:!.]$/.test(question.trim()) ? `${question} ${won}` : `${question} : ${won}`;
}
