import { formatTime, type Locale } from '@etabli/kernel';
import { en as electionsEn } from '../elections/messages.en.js';
import { fr as electionsFr } from '../elections/messages.fr.js';
import { en as refusalsEn } from '../messages.en.js';
import { fr as refusalsFr } from '../messages.fr.js';
import type { ElectionOutcome } from '../rules/election-outcome.js';
import { electionSentencesIn } from '../rules/elections.js';
import type { MinutesBlock } from '../rules/minutes.js';
import { sentencesIn } from '../rules/sentences.js';
import { en as sittingEn } from '../sitting/messages.en.js';
import { fr as sittingFr } from '../sitting/messages.fr.js';
import type { Played } from './play.js';
import type { Refused } from './results.js';
import { timeZone } from './source.js';
import { typeset, wordsOf } from './words.js';

/** A played scenario as a page of text, section by section. */
export function asText(played: Played, locale: Locale): string {
  const { headings, nothing } = wordsOf(locale);
  const sections: [string, string[]][] = [
    [headings.electorate, electorateLines(played, locale)],
    [headings.quorum, quorumLines(played, locale)],
    [headings.results, resultLines(played, locale)],
    [headings.refused, played.refused.map((one) => refusedLine(one, played, locale))],
    [headings.warnings, warningLines(played, locale)],
    [headings.minutes, minutesLines(played.minutes(locale))],
  ];
  return [
    played.scenario.title,
    ...sections.map(([title, lines]) =>
      [`\n${title}`, ...(lines.length > 0 ? lines : [nothing]).map((line) => `  ${line}`)].join('\n'),
    ),
  ].join('\n');
}

/** The same as data: plain JSON, with the sentences beside the figures. */
export function asJson(played: Played, locale: Locale): object {
  const said = sentencesIn(locale);
  const { scenario, setting, chair, course, checks, results, elections, refused, warnings } = played;
  const title = titleOf(played);
  return {
    title: scenario.title,
    cites: scenario.cites,
    electorate: setting.electorate,
    chair,
    quorum: [
      ...course,
      ...checks.map((check) => ({ at: check.at, kind: check.kind, change: null, quorum: check })),
    ].map((moment) => ({ ...moment, sentence: said.quorum(moment.quorum) })),
    results: results.map((result) => ({
      ...result,
      sentence: said.verdict(result.outcome),
      majority: said.majority(result.outcome),
      proclamation: said.proclamation(result.outcome),
    })),
    elections: elections.map((held) => ({ ...held, sentences: electionLines(held.outcome, locale) })),
    refused: refused.map((one) => ({ ...one, sentence: refusalSentence(one, locale) })),
    warnings: warnings.map((one) => ({
      ...one,
      sentence: typeset(wordsOf(locale).warning(one, title), locale),
    })),
    minutes: minutesLines(played.minutes(locale)),
  };
}

const time = (at: Date, locale: Locale): string => formatTime(at, locale, timeZone);

const titleOf =
  ({ scenario }: Played) =>
  (item: string): string =>
    scenario.items.find(({ id }) => id === item)?.title ?? item;

function electorateLines({ setting }: Played, locale: Locale): string[] {
  const { electors, voices, excluded } = setting.electorate;
  const words = wordsOf(locale);
  return [
    words.electors(electors.length, voices),
    ...excluded.map(({ memberId, reasons }) =>
      words.excluded(memberId, reasons.map(sentencesIn(locale).exclusion).join(' ')),
    ),
  ].map((line) => typeset(line, locale));
}

function quorumLines({ course, checks }: Played, locale: Locale): string[] {
  const said = sentencesIn(locale);
  const words = wordsOf(locale);
  return [
    ...course.map(
      ({ at, change, quorum }) => `${time(at, locale)} (${words.changes[change]}) ${said.quorum(quorum)}`,
    ),
    ...checks.map((check) => `${time(new Date(check.at), locale)} ${said.quorum(check)}`),
  ];
}

function resultLines(played: Played, locale: Locale): string[] {
  const said = sentencesIn(locale);
  const title = titleOf(played);
  return [
    ...played.results.flatMap(({ item, at, outcome }) => [
      `${time(at, locale)} ${title(item)}`,
      `  ${said.verdict(outcome)}`,
      `  ${said.majority(outcome)}`,
    ]),
    ...played.elections.flatMap(({ item, at, outcome }) => [
      `${time(at, locale)} ${title(item)}`,
      ...electionLines(outcome, locale).map((line) => `  ${line}`),
    ]),
  ];
}

const named = (name: string): string => name;

/** Who is elected; for want of a quorum nobody is. */
function electionLines({ verdict, election, quorum, terms }: ElectionOutcome, locale: Locale): string[] {
  const said = electionSentencesIn(locale);
  const elected =
    verdict === 'no-quorum' ? sentencesIn(locale).quorum(quorum) : said.elected(election, named, terms);
  return [elected, said.rule(election), election.next ? said.next(election.next, named) : ''].filter(Boolean);
}

const refusedLine = (one: Refused, played: Played, locale: Locale): string => {
  const about = [one.item && titleOf(played)(one.item), one.who].filter(Boolean).join(', ');
  return typeset(`${time(one.at, locale)} ${about} : `, locale) + refusalSentence(one, locale);
};

/** Why something was refused, in the words the application uses. */
export function refusalSentence({ code, details, leave }: Refused, locale: Locale): string {
  if (leave) return sentencesIn(locale).voteLeave(leave);
  if (code === 'scenario.sound-lost') return typeset(wordsOf(locale).soundLost, locale);
  const catalogue: Record<string, unknown> =
    locale === 'fr'
      ? { ...refusalsFr, ...sittingFr, ...electionsFr }
      : { ...refusalsEn, ...sittingEn, ...electionsEn };
  const said = catalogue[code];
  return typeset(String(typeof said === 'function' ? said(details) : (said ?? code)), locale);
}

function warningLines(played: Played, locale: Locale): string[] {
  const words = wordsOf(locale);
  const title = titleOf(played);
  return played.warnings.map((one) =>
    typeset(`${words.grade(one.grade)} : ${words.warning(one, title)}`, locale),
  );
}

/** The minutes as lines; prose left to the secretary is left out. */
export const minutesLines = (blocks: MinutesBlock[]): string[] => blocks.flatMap(linesOf);

function linesOf(block: MinutesBlock): string[] {
  switch (block.kind) {
    case 'heading':
    case 'figures':
      return [block.text];
    case 'prose':
      return block.text ? [block.text] : [];
    case 'list':
      return block.items;
    case 'table':
      return block.rows.map((row) => row.join(' | '));
    case 'event':
      return [`${block.time} ${block.text}`];
    case 'resolution':
      return [block.title, ...(block.text ? [block.text] : [])];
    case 'result':
      return [block.votes, block.proclamation];
    case 'signatures':
      return block.people.map(({ name, capacity }) => `${name}, ${capacity}`);
  }
}
