import { formatDate, formatTime, plural } from '@etabli/kernel';
import { ofName } from '@etabli/kernel/names';
import type { ChairCapacity } from '../rules/chair.js';
import type { RequestGrade } from '../rules/members-items.js';
import { sentencesIn } from '../rules/sentences.js';
import { timeZone } from './source.js';
import type { Grade, Warning } from './warnings.js';

const said = sentencesIn('fr');
const many = (count: number, one: string, several: string) => plural(count, one, several, 'fr');

const secrecy = {
  'ballot.mode': 'les statuts le demandent toujours',
  'ballot.secret_if_persons': 'il concerne des personnes',
  'ballot.secret_requests': 'des membres l’ont demandé',
};
const second = {
  'too-soon': (day: string) => `La seconde convocation vient trop tôt : pas avant le ${day}.`,
  'same-day': (day: string) =>
    `Sans clause, une seconde convocation ne se tient pas le même jour : pas avant le ${day}.`,
  'items-added': () => 'La seconde convocation ajoute des points que la première n’avait pas.',
};
const request = ({ reason, required, latestOn }: RequestGrade): string => {
  if (reason === 'no-such-right') return 'les statuts ne donnent pas ce droit aux membres';
  if (reason === 'too-few') return `il fallait ${many(required ?? 0, 'signature', 'signatures')}`;
  return reason === 'too-late'
    ? `elle devait arriver au plus tard le ${formatDate(latestOn ?? '', 'fr')}`
    : `elle réunit les ${many(required ?? 0, 'signature', 'signatures')} demandées, à temps`;
};
const capacities: Record<ChairCapacity, string> = {
  chair: 'président·e de l’association',
  'co-chair': 'coprésident·e de l’association',
  'vice-chair': 'vice-président·e',
  'eldest-board-member': 'doyen·ne du conseil',
  'elected-chair': 'élu·e par l’assemblée',
};

function warning(one: Warning, title: (item: string) => string): string {
  switch (one.code) {
    case 'member-forgotten':
      return `${one.name} n’a pas été convoqué·e : c’est la première cause d’annulation.`;
    case 'quorum-lost':
      return `Le quorum est perdu à ${formatTime(one.at, 'fr', timeZone)} pour les décisions ${said.kind(one.kind)} : plus rien ne s’y décide ; levez la séance et convoquez à nouveau.`;
    case 'not-secret':
      return `« ${title(one.item)} » devait se voter à bulletin secret : ${secrecy[one.clause]}.`;
    case 'no-decision':
      return `« ${title(one.item)} » : le quorum manquait, rien n’est décidé.`;
    case 'wrong-convener':
      return 'Ce n’est pas l’organe désigné par les statuts qui a convoqué.';
    case 'late-notice':
      return said.notice(one.notice);
    case 'second-call':
      return second[one.problem](formatDate(one.earliestOn, 'fr'));
    case 'off-agenda':
      return `« ${title(one.item)} » : ${said.voteLeave(one.leave)}`;
    case 'request-ignored':
      return `« ${title(one.item)} » devait être inscrit à l’ordre du jour : la demande est bonne (${request(one.request)}).`;
    case 'request-refused':
      return `« ${title(one.item)} » : la demande des membres n’oblige à rien (${request(one.request)}).`;
    case 'base-decides':
      return `« ${title(one.item)} » : les statuts sont muets sur la base de la majorité, et le résultat en dépend. Comptée sur les voix présentes ou représentées, la résolution serait rejetée.`;
    case 'outside-colleges':
      return `« ${title(one.item)} » : ${many(one.voices, 'voix n’appartient', 'voix n’appartiennent')} à aucun collège et ne pèsent rien.`;
    case 'advance-not-allowed':
      return `Le vote anticipé ${ofName(one.name)} ne compte pas : les statuts n’admettent pas ce vote.`;
    case 'remote-not-allowed':
      return `${one.name} suit à distance : sans clause, cette présence ne compte pas.`;
    case 'nobody-chairs':
      return 'Personne de ceux que désignent les statuts n’est là pour présider : l’assemblée doit élire sa présidence de séance.';
    case 'documents-late':
      return `Documents remis le ${formatDate(one.documentsOn, 'fr')}, attendus le ${formatDate(one.dueOn, 'fr')} : à lui seul, ce retard n’annule rien.`;
    case 'proxy-void':
      return `Pouvoir ${ofName(one.name)} : ${said.proxy(one.verdict)}`;
    case 'came-without-vote':
      return `${one.name} assiste sans voter : ${one.reasons.map(said.exclusion).join(' ')}`;
    case 'item-left':
      return `« ${title(one.item)} » est resté sans décision.`;
  }
}

const grades: Record<Grade, string> = { grave: 'Grave', serious: 'Sérieux', minor: 'À noter' };

/** What a played scenario says, in French. */
export const fr = {
  warning,
  grade: (grade: Grade): string => grades[grade],
  capacity: (capacity: ChairCapacity): string => capacities[capacity],
  soundLost: 'Le son est coupé : les statuts suspendent la séance, rien ne se vote avant son retour.',
  electors: (count: number, voices: number): string =>
    `${many(count, 'électeur', 'électeurs')}, ${many(voices, 'voix', 'voix')}.`,
  headings: {
    electorate: 'Électeurs',
    quorum: 'Quorum',
    results: 'Résultats',
    refused: 'Ce que les statuts n’ont pas permis',
    warnings: 'Avertissements',
    minutes: 'Procès-verbal',
    expectations: 'Ce qui n’est pas comme attendu',
  },
  nothing: 'Rien.',
  changes: { opening: 'ouverture', lost: 'perdu', regained: 'retrouvé', reached: 'atteint' },
  excluded: (name: string, reasons: string): string => `${name} ne vote pas : ${reasons}`,
  amended: (text: string | null): string =>
    text ? `Le texte est amendé : « ${text} ».` : 'Le texte est amendé en séance.',
  sound: { lost: 'La liaison à distance est coupée.', back: 'La liaison à distance est rétablie.' },
};
