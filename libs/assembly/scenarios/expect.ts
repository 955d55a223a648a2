import { instantAt, type Locale } from '@etabli/kernel';
import type { Played } from './play.js';
import type { ItemResult } from './results.js';
import { quorumsAt } from './situation.js';
import { timeZone } from './source.js';
import { minutesLines } from './text.js';
import { wordsOf } from './words.js';

/** What a file may say should come out. Everything is optional; what is given must be so. */
export interface Expected {
  electors?: number;
  voices?: number;
  excluded?: Record<string, string[]>;
  chair?: string | null;
  quorum?: ({ at: string } & Record<string, unknown>)[];
  results?: Record<string, string | Record<string, unknown>>;
  elections?: Record<string, Record<string, unknown>>;
  /** The codes of all warnings, in any order. */
  warnings?: string[];
  refused?: Record<string, unknown>[];
  /** Pieces of lines of the minutes. */
  minutes?: string[];
}

/** What came out otherwise than the file expects, one line for each; empty when all is as expected. */
export function unexpected(played: Played): string[] {
  const expected = (played.scenario.expect ?? {}) as Expected;
  const { electorate } = played.setting;
  return [
    ...differs('electors', expected.electors, electorate.electors.length),
    ...differs('voices', expected.voices, electorate.voices),
    ...differs('excluded', expected.excluded, exclusions(played)),
    ...differs('chair', expected.chair, played.chair.memberId),
    ...(expected.quorum ?? []).flatMap((one) => quorumDiffers(played, one)),
    ...Object.entries(expected.results ?? {}).flatMap(([item, wanted]) =>
      resultDiffers(played, item, wanted),
    ),
    ...Object.entries(expected.elections ?? {}).flatMap(([item, wanted]) =>
      electionDiffers(played, item, wanted),
    ),
    ...differs('warnings', sorted(expected.warnings), sorted(played.warnings.map(({ code }) => code))),
    ...(expected.refused || played.refused.length > 0
      ? differs('refused', expected.refused ?? [], played.refused.map(refusedFacts))
      : []),
    ...minutesDiffer(played, expected.minutes ?? []),
  ];
}

const exclusions = ({ setting }: Played) =>
  Object.fromEntries(
    setting.electorate.excluded.map(({ memberId, reasons }) => [memberId, reasons.map(({ code }) => code)]),
  );

const sorted = (codes: string[] | undefined): string[] | undefined => codes && [...new Set(codes)].sort();

const refusedFacts = ({ item, who, code, leave }: Played['refused'][number]) => ({
  ...(item ? { item } : {}),
  ...(who ? { who } : {}),
  code: leave ?? code,
});

/** Compares values that may be written with their fields in any order. */
function differs(what: string, wanted: unknown, found: unknown): string[] {
  if (wanted === undefined || canonical(wanted) === canonical(found)) return [];
  return [`${what}: ${canonical(wanted)} ≠ ${canonical(found)}`];
}

const canonical = (value: unknown): string =>
  JSON.stringify(value, (_, inner) =>
    inner && typeof inner === 'object' && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  ) ?? 'undefined';

function quorumDiffers(
  played: Played,
  { at, ...wanted }: { at: string } & Record<string, unknown>,
): string[] {
  const { day } = played.scenario;
  const results = quorumsAt(played.scenario, played.setting, instantAt(day, at.padStart(5, '0'), timeZone));
  const found = results.find(({ kind }) => !wanted['kind'] || wanted['kind'] === kind);
  return fieldsDiffer(`quorum ${at}`, wanted, { ...found });
}

function resultDiffers(
  { results }: Played,
  item: string,
  wanted: string | Record<string, unknown>,
): string[] {
  const found = results.filter((result) => result.item === item).at(-1);
  if (!found) return [`results.${item}: ${canonical(wanted)} ≠ none`];
  const fields = typeof wanted === 'string' ? { verdict: wanted } : wanted;
  return fieldsDiffer(`results.${item}`, fields, factsOf(found));
}

/** The figures of a result that a file may name. */
const factsOf = ({ outcome }: ItemResult): Record<string, unknown> => ({
  ...outcome.tally.counts,
  ...outcome.tally.colleges,
  ...outcome.tally,
  ...outcome.room,
  verdict: outcome.verdict,
  base: outcome.tally.baseFigure,
  silent: outcome.silent,
  advance: outcome.advance?.voices ?? 0,
  void: outcome.advance?.void ?? 0,
  settledBy: outcome.tally.tie?.settledBy ?? null,
  clause: outcome.tally.clause.key,
});

function electionDiffers({ elections }: Played, item: string, wanted: Record<string, unknown>): string[] {
  const found = elections.filter((held) => held.item === item).at(-1)?.outcome;
  if (!found) return [`elections.${item}: ${canonical(wanted)} ≠ none`];
  const { verdict, election, room, silent, quorum, college } = found;
  return fieldsDiffer(`elections.${item}`, wanted, {
    ...{ verdict, silent, seats: election.seats, college: college?.id ?? null, room: room.total },
    ...{ present: room.present, represented: room.represented, candidates: election.candidates },
    elected: election.elected.map(({ candidateId }) => candidateId),
    scores:
      election.count.kind === 'marks'
        ? Object.fromEntries(election.count.scores.map(({ name, voices }) => [name, voices]))
        : election.count.kind,
    ...{ base: quorum.base, counted: quorum.counted, required: quorum.required },
  });
}

const fieldsDiffer = (
  what: string,
  wanted: Record<string, unknown>,
  found: Record<string, unknown>,
): string[] =>
  Object.entries(wanted).flatMap(([field, value]) => differs(`${what}.${field}`, value, found[field]));

function minutesDiffer(played: Played, wanted: string[]): string[] {
  const plain = (text: string) => text.replace(/[\u202f\u00a0]/g, ' ');
  const lines = plain(minutesLines(played.minutes('fr')).join('\n'));
  return wanted.filter((piece) => !lines.includes(plain(piece))).map((piece) => `minutes: ${piece}`);
}

/** The differences under their heading. */
export const unexpectedText = (differences: string[], locale: Locale): string =>
  [`\n${wordsOf(locale).headings.expectations}`, ...differences.map((line) => `  ${line}`)].join('\n');
