import { formatDate, formatNumber, plural } from '@etabli/kernel';
import { rules, source } from '../sentences.fr.js';
import type { NullReason } from './ballots.js';
import { check } from './checks.fr.js';
import { figures, gradeName } from './figures.fr.js';
import type { Draw } from './lot.js';
import type { Term } from './terms.js';
import type { Tie } from './ties.js';
import type { ElectionMethod, ElectionResult, ElectionWarning, NextStep } from './types.js';
import { vacancy } from './vacancy.fr.js';
import { joined, type NameOf } from './words.js';

const n = (value: number): string => formatNumber(value, 'fr');
const many = (count: number, one: string, several: string): string => plural(count, one, several, 'fr');
const day = (iso: string | undefined): string => (iso ? formatDate(iso, 'fr') : '');
const and = (names: readonly string[]): string => joined(names, 'et');
const seats = (count: number): string => many(count, 'siège', 'sièges');
const voices = (count: number): string => many(count, 'voix', 'voix');

const untils: Record<Term['kind'], string> = {
  full: 'jusqu’au',
  remainder: 'pour le reste du mandat, jusqu’au',
  drawn: 'par tirage au sort, jusqu’au',
};

const methods: Record<ElectionMethod, string> = {
  'plurinominal-relative': 'Scrutin plurinominal à la majorité relative',
  'two-round': 'Scrutin à deux tours',
  list: 'Scrutin de liste',
  uninominal: 'Scrutin uninominal à la majorité relative',
  'majority-judgment': 'Jugement majoritaire',
  'without-candidate': 'Élection sans candidat',
  approval: 'Vote par approbation',
  schulze: 'Vote par classement, méthode de Schulze',
  stv: 'Vote unique transférable, règles écossaises de 2007',
};

const nullReasons: Record<NullReason, string> = {
  spoiled: 'bulletin déclaré nul au dépouillement',
  'other-form': 'bulletin d’un autre vote',
  'unknown-name': 'nom qui n’est pas sur le bulletin',
  'too-many-names': 'plus de noms que de sièges',
  'name-twice': 'nom classé deux fois',
  'first-choice-unclear': 'plusieurs noms en premier choix',
  'unknown-grade': 'mention qui n’existe pas',
  'unknown-answer': 'réponse qui n’existe pas',
};

const stakes: Record<Tie['over'], (places: number) => string> = {
  'last-seats': (places) => `pour ${seats(places)}`,
  exclusion: () => 'pour l’élimination',
  surplus: () => 'pour le premier report',
};
const settlements: Record<NonNullable<Tie['settledBy']>, string> = {
  elder: 'l’âge le plus élevé l’emporte',
  younger: 'l’âge le moins élevé l’emporte',
  lot: 'le sort décide',
  'earlier-stage': 'l’étape précédente où leurs voix différaient décide',
};

function next(step: NextStep, nameOf: NameOf): string {
  const names = and(step.candidates.map(nameOf));
  switch (step.ask) {
    case 'second-round':
      return `Un second tour, à la majorité relative, est à tenir pour ${seats(step.seats)} entre ${names}.`;
    case 'second-ballot':
      return `L’égalité se tranche par un nouveau vote pour ${seats(step.seats)} entre ${names}.`;
    case 'birth-dates':
      return `L’âge tranche l’égalité : il manque une date de naissance (${names}).`;
    case 'seed':
      return `Il faut tirer au sort entre ${names} : annoncez une phrase ou un nombre.`;
    case 'proposal':
      return names ? `Il reste à proposer un nom. Ont été nommés : ${names}.` : 'Il reste à proposer un nom.';
    case 'acceptance':
      return `Il reste à demander à ${names} son accord.`;
    case 'consent':
      return `Tour de consentement n° ${n(step.round)} sur ${names} : reste-t-il une objection ?`;
    case 'fallback-vote':
      return `Des objections restent : il faut voter pour ou contre ${names}.`;
    case 'next-seat':
      return `Il reste ${seats(step.seats)} à pourvoir, un par un.`;
  }
}

const warning = (raised: ElectionWarning): string => {
  switch (raised.code) {
    case 'method-not-of-statutes':
      return `Les statuts prévoient un autre mode d’élection : « ${methods[raised.statutes]} ». Cette élection pourrait être contestée.`;
    case 'no-valid-ballot':
      return 'Aucun bulletin valable : personne n’est élu·e.';
    case 'ballots-shortened':
      return `Trop de noms : sur les bulletins de ${voices(raised.voices)}, seuls les premiers ont compté.`;
    case 'seats-vacant':
      return `${many(raised.seats, 'siège reste vacant', 'sièges restent vacants')}.`;
    case 'fewer-candidates-than-seats':
      return `Il y a moins de noms (${n(raised.candidates)}) que de sièges (${n(raised.seats)}).`;
  }
};

/** Which rule decides, after the name of the method. */
function asked({ count, form, cast }: ElectionResult): string {
  if (count.kind === 'answers' && count.lists.length > 0)
    return 'une seule liste, élue si les voix pour dépassent les voix contre';
  if (form === 'answers')
    return 'pas plus de noms que de sièges, chacun est élu si les voix pour dépassent les voix contre';
  switch (count.kind) {
    case 'marks':
      return count.required === null
        ? 'les noms qui ont le plus de voix sont élus'
        : `il faut la majorité absolue des suffrages exprimés, soit ${n(count.required)} sur ${n(cast?.voices ?? 0)}`;
    case 'lists':
      return 'la liste qui a le plus de voix prend tous les sièges';
    case 'grades': {
      const silent =
        count.blank.rule === 'lowest' ? 'reçoit la plus basse' : 'n’est pas compté sur ce bulletin';
      return `la meilleure mention médiane l’emporte, un nom sans mention ${silent}${source(count.blank.clause)}`;
    }
    case 'duels':
      return 'les noms sont comparés deux à deux, un nom non classé vient après tous les autres';
    case 'stv':
      return `${voices(count.quota)} élisent, les voix en trop et celles des derniers passent au choix suivant`;
    case 'circle':
      return `on est élu quand personne ne garde d’objection, ou après ${many(count.rounds.allowed, 'tour', 'tours')}${source(count.rounds.clause)} à ${rules[count.fallback.rule]}${source(count.fallback.clause)}`;
    case 'untold':
      return 'les noms les mieux placés par ce mode d’élection sont élus';
    case 'answers':
      return '';
  }
}

/** What is said of elections, in French. Names come from the reader: results hold ids only. */
export const fr = {
  method: (method: ElectionMethod): string => methods[method],
  grade: gradeName,
  nullReason: (reason: NullReason): string => nullReasons[reason],

  /** Which rule applies, in one sentence. */
  rule: (result: ElectionResult): string => {
    const { method, round, tieBallot, clause } = result;
    const title = tieBallot ? 'Nouveau vote entre noms à égalité' : methods[method];
    const which =
      method === 'two-round' && !tieBallot ? (round === 1 ? ', premier tour' : ', second tour') : '';
    return `${title}${which}${source(clause)}, ${seats(result.seats)} : ${asked(result)}.`;
  },

  /** Which college elected alone, and the voices it had in the room. */
  college: (name: string, room: number): string =>
    `Seul le collège « ${name} » a voté : ${voices(room)} présentes ou représentées.`,

  /** What the box held; nothing for an election without candidate. */
  ballots: ({ ballots, cast }: ElectionResult): string => {
    if (!ballots || !cast) return '';
    const why = ballots.nullReasons.map(({ reason, voices: count }) => `${nullReasons[reason]}, ${n(count)}`);
    const reasons = why.length > 0 ? ` (${why.join(' ; ')})` : '';
    return `Votants : ${voices(ballots.received)} ; blancs : ${n(ballots.blank)} ; nuls : ${n(ballots.null)}${reasons}. Suffrages exprimés : ${n(cast.voices)}.`;
  },

  /** Every score, round and stage. */
  figures: ({ count, candidates }: ElectionResult, nameOf: NameOf): string[] =>
    figures(count, candidates, nameOf),

  /** A tie and how it was settled. */
  tie: ({ names, over, places, settledBy, passed, draw, clause, by }: Tie, nameOf: NameOf): string => {
    const head = `${and(names.map(nameOf))} sont à égalité ${stakes[over](places)}`;
    const whose = by === 'assembly' ? ' (décision de l’assemblée)' : source(clause);
    if (!settledBy) return `${head}${whose}.`;
    const alsoLot = draw && settledBy !== 'lot' ? ', puis le sort entre personnes du même âge' : '';
    return `${head} ; ${settlements[settledBy]}${alsoLot}${whose} : ${and(passed.map(nameOf))}.`;
  },

  /** How to draw again. */
  draw: ({ seed, subject, method, tickets }: Draw, nameOf: NameOf): string =>
    `Tirage au sort « ${subject} » (${method}) à partir de « ${seed} » : ${tickets.map(({ name, ticket }) => `${nameOf(name)} ${ticket.slice(0, 8)}`).join(', ')}. Chacun peut le refaire : le plus petit SHA-256 passe d’abord.`,

  /** Who is elected, and until when where terms are known. */
  elected: ({ elected, next: step }: ElectionResult, nameOf: NameOf, terms: readonly Term[] = []): string => {
    if (elected.length === 0) return step ? '' : 'Personne n’est élu·e.';
    const until = (id: string): string => {
      const term = terms.find(({ candidateId }) => candidateId === id);
      if (!term) return '';
      return ` (${untils[term.kind]} ${day(term.endsOn)})`;
    };
    const names = elected.map(({ candidateId }) => `${nameOf(candidateId)}${until(candidateId)}`);
    return `${names.length === 1 ? 'Élu·e' : 'Élu·es'} : ${and(names)}.`;
  },

  next,
  warning,
  check,
  vacancy,

  /** The whole result as the minutes carry it, paragraph by paragraph. */
  minutes: (result: ElectionResult, nameOf: NameOf, terms: readonly Term[] = []): string[] =>
    [
      fr.rule(result),
      fr.ballots(result),
      ...fr.figures(result, nameOf),
      ...result.ties.map((tie) => fr.tie(tie, nameOf)),
      ...result.ties.flatMap(({ draw }) => (draw ? [fr.draw(draw, nameOf)] : [])),
      fr.elected(result, nameOf, terms),
      ...result.warnings.map(fr.warning),
      result.next ? next(result.next, nameOf) : '',
    ].filter((line) => line !== ''),
};
