import { formatDate, formatNumber, plural } from '@etabli/kernel';
import { rules, source } from '../sentences.en.js';
import type { NullReason } from './ballots.js';
import { check } from './checks.en.js';
import { figures, gradeName } from './figures.en.js';
import type { Draw } from './lot.js';
import type { fr } from './sentences.fr.js';
import type { Term } from './terms.js';
import type { Tie } from './ties.js';
import type { ElectionMethod, ElectionResult, ElectionWarning, NextStep } from './types.js';
import { vacancy } from './vacancy.en.js';
import { joined, type NameOf } from './words.js';

const n = (value: number): string => formatNumber(value, 'en');
const many = (count: number, one: string, several: string): string => plural(count, one, several, 'en');
const day = (iso: string): string => formatDate(iso, 'en');
const and = (names: readonly string[]): string => joined(names, 'and');
const seats = (count: number): string => many(count, 'seat', 'seats');
const voices = (count: number): string => many(count, 'voice', 'voices');

const untils: Record<Term['kind'], string> = {
  full: 'until',
  remainder: 'for the rest of the term, until',
  drawn: 'by lot, until',
};

const methods: Record<ElectionMethod, string> = {
  'plurinominal-relative': 'Relative majority, several names',
  'two-round': 'Election in two rounds',
  list: 'Election by lists',
  uninominal: 'Relative majority, one seat',
  'majority-judgment': 'Majority judgment',
  'without-candidate': 'Election without candidate',
  approval: 'Approval vote',
  schulze: 'Ranked vote, method of Schulze',
  stv: 'Single transferable vote, Scottish rules of 2007',
};

const nullReasons: Record<NullReason, string> = {
  spoiled: 'declared null at the count',
  'other-form': 'ballot of another vote',
  'unknown-name': 'name that is not on the ballot paper',
  'too-many-names': 'more names than seats',
  'name-twice': 'name ranked twice',
  'first-choice-unclear': 'several names as first choice',
  'unknown-grade': 'grade that does not exist',
  'unknown-answer': 'answer that does not exist',
};

const stakes: Record<Tie['over'], (places: number) => string> = {
  'last-seats': (places) => `for ${seats(places)}`,
  exclusion: () => 'for the exclusion',
  surplus: () => 'for the first transfer',
};
const settlements: Record<NonNullable<Tie['settledBy']>, string> = {
  elder: 'the elder prevails',
  younger: 'the younger prevails',
  lot: 'lot decides',
  'earlier-stage': 'the latest stage at which their votes differed decides',
};

function next(step: NextStep, nameOf: NameOf): string {
  const names = and(step.candidates.map(nameOf));
  switch (step.ask) {
    case 'second-round':
      return `A second round, by relative majority, is to be held for ${seats(step.seats)} between ${names}.`;
    case 'second-ballot':
      return `The tie is settled by a new vote for ${seats(step.seats)} between ${names}.`;
    case 'birth-dates':
      return `Age settles the tie: a birth date is missing (${names}).`;
    case 'seed':
      return `Lots must be drawn between ${names}: announce a phrase or a number.`;
    case 'proposal':
      return names
        ? `A name is still to be proposed. Named so far: ${names}.`
        : 'A name is still to be proposed.';
    case 'acceptance':
      return `${names} must still be asked for their agreement.`;
    case 'consent':
      return `Round of consent no. ${n(step.round)} on ${names}: does an objection remain?`;
    case 'fallback-vote':
      return `Objections remain: vote for or against ${names}.`;
    case 'next-seat':
      return `${seats(step.seats)} left to fill, one by one.`;
  }
}

const warning = (raised: ElectionWarning): string => {
  switch (raised.code) {
    case 'method-not-of-statutes':
      return `The statutes provide for another way of electing: ${methods[raised.statutes]}. This election could be contested.`;
    case 'no-valid-ballot':
      return 'No valid ballot: nobody is elected.';
    case 'ballots-shortened':
      return `Too many names: on the ballots of ${voices(raised.voices)}, only the first ones counted.`;
    case 'seats-vacant':
      return `${many(raised.seats, 'seat stays vacant', 'seats stay vacant')}.`;
    case 'fewer-candidates-than-seats':
      return `There are fewer names (${n(raised.candidates)}) than seats (${n(raised.seats)}).`;
  }
};

/** Which rule decides, after the name of the method. */
function asked({ count, form, cast }: ElectionResult): string {
  if (count.kind === 'answers' && count.lists.length > 0)
    return 'a single list, elected if the voices for are more than those against';
  if (form === 'answers')
    return 'no more names than seats, each is elected if voices for are over voices against';
  switch (count.kind) {
    case 'marks':
      return count.required === null
        ? 'the names with the most voices are elected'
        : `it takes an absolute majority of votes cast, that is ${n(count.required)} of ${n(cast?.voices ?? 0)}`;
    case 'lists':
      return 'the list with the most voices takes every seat';
    case 'grades': {
      const silent = count.blank.rule === 'lowest' ? 'receives the lowest' : 'is not counted on that ballot';
      return `the best median grade wins, an ungraded name ${silent}${source(count.blank.clause)}`;
    }
    case 'duels':
      return 'names are compared two by two, an unranked name comes after all the others';
    case 'stv':
      return `${voices(count.quota)} elect, votes in excess and those of the last pass to the next choice`;
    case 'circle':
      return `one is elected when nobody keeps an objection, or after ${many(count.rounds.allowed, 'round', 'rounds')}${source(count.rounds.clause)} by ${rules[count.fallback.rule]}${source(count.fallback.clause)}`;
    case 'untold':
      return 'the names best placed by this way of electing are elected';
    case 'answers':
      return '';
  }
}

/** What is said of elections, in English. */
export const en: typeof fr = {
  method: (method: ElectionMethod): string => methods[method],
  grade: gradeName,
  nullReason: (reason: NullReason): string => nullReasons[reason],

  rule: (result: ElectionResult): string => {
    const { method, round, tieBallot, clause } = result;
    const title = tieBallot ? 'New vote between equals' : methods[method];
    const which =
      method === 'two-round' && !tieBallot ? (round === 1 ? ', first round' : ', second round') : '';
    return `${title}${which}${source(clause)}, ${seats(result.seats)}: ${asked(result)}.`;
  },

  college: (name: string, room: number): string =>
    `Only the college “${name}” voted: ${voices(room)} present or represented.`,

  ballots: ({ ballots, cast }: ElectionResult): string => {
    if (!ballots || !cast) return '';
    const why = ballots.nullReasons.map(({ reason, voices: count }) => `${nullReasons[reason]}, ${n(count)}`);
    const reasons = why.length > 0 ? ` (${why.join('; ')})` : '';
    return `Voters: ${voices(ballots.received)}; blank: ${n(ballots.blank)}; null: ${n(ballots.null)}${reasons}. Votes cast: ${n(cast.voices)}.`;
  },

  figures: ({ count, candidates }: ElectionResult, nameOf: NameOf): string[] =>
    figures(count, candidates, nameOf),

  tie: ({ names, over, places, settledBy, passed, draw, clause, by }: Tie, nameOf: NameOf): string => {
    const head = `${and(names.map(nameOf))} are equal ${stakes[over](places)}`;
    const whose = by === 'assembly' ? ' (decision of the assembly)' : source(clause);
    if (!settledBy) return `${head}${whose}.`;
    const alsoLot = draw && settledBy !== 'lot' ? ', then lot between people of the same age' : '';
    return `${head}; ${settlements[settledBy]}${alsoLot}${whose}: ${and(passed.map(nameOf))}.`;
  },

  draw: ({ seed, subject, method, tickets }: Draw, nameOf: NameOf): string =>
    `Lot “${subject}” (${method}) drawn from “${seed}”: ${tickets.map(({ name, ticket }) => `${nameOf(name)} ${ticket.slice(0, 8)}`).join(', ')}. Anyone can draw it again: the lowest SHA-256 comes first.`,

  elected: ({ elected, next: step }: ElectionResult, nameOf: NameOf, terms: readonly Term[] = []): string => {
    if (elected.length === 0) return step ? '' : 'Nobody is elected.';
    const until = (id: string): string => {
      const term = terms.find(({ candidateId }) => candidateId === id);
      if (!term) return '';
      return ` (${untils[term.kind]} ${day(term.endsOn)})`;
    };
    return `Elected: ${and(elected.map(({ candidateId }) => `${nameOf(candidateId)}${until(candidateId)}`))}.`;
  },

  next,
  warning,
  check,
  vacancy,

  minutes: (result: ElectionResult, nameOf: NameOf, terms: readonly Term[] = []): string[] =>
    [
      en.rule(result),
      en.ballots(result),
      ...en.figures(result, nameOf),
      ...result.ties.map((tie) => en.tie(tie, nameOf)),
      ...result.ties.flatMap(({ draw }) => (draw ? [en.draw(draw, nameOf)] : [])),
      en.elected(result, nameOf, terms),
      ...result.warnings.map(en.warning),
      result.next ? en.next(result.next, nameOf) : '',
    ].filter((line) => line !== ''),
};
