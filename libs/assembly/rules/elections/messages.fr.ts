import { plural } from '@etabli/kernel';

const years = (count: number): string => plural(count, 'an', 'ans', 'fr');
const seats = (count: number): string => plural(count, 'siège', 'sièges', 'fr');

/** Refusals of the counting of elections. */
export const fr = {
  'election.seats-malformed': 'Indiquez combien de sièges sont à pourvoir : un au moins.',
  'election.no-candidate': 'Personne ne se présente : il n’y a rien à voter.',
  'election.candidate-twice': 'Cette personne figure deux fois sur le bulletin.',
  'election.one-seat-at-a-time': ({ seats: count }: { seats: number }) =>
    `Au scrutin uninominal, chaque siège fait l’objet d’un vote. Séparez ces ${seats(count)}.`,
  'election.grades-malformed': 'Prévoyez de 2 à 20 mentions.',
  'election.list-malformed':
    'Chaque liste compte au moins une personne, et personne ne figure deux fois. Hors du scrutin de liste, il n’y a pas de liste.',
  'election.method-without-ballot':
    'L’élection sans candidat ne se compte pas en bulletins. Inscrivez les noms proposés, ou choisissez un autre mode d’élection.',
  'election.tie-rule-of-statutes':
    'Vos statuts disent comment trancher une égalité. L’assemblée ne choisit qu’après un nouveau vote resté sans effet.',
  'election.sheet-unfit':
    'Cette feuille de dépouillement ne correspond pas au bulletin. Les classements ne se résument pas sur une feuille.',
  'election.sheet-unknown-name':
    'Cette feuille de dépouillement compte un nom qui n’est pas sur le bulletin.',
  'election.sheet-name-twice': 'Cette feuille de dépouillement compte deux fois le même nom.',
  'election.sheet-does-not-add-up': ({ votes, valid }: { votes: number; valid: number }) =>
    `Les voix comptées (${votes}) ne peuvent pas venir de ces bulletins valables (${valid}). Recomptez.`,
  'election.seed-malformed': 'Annoncez une phrase ou un nombre pour le tirage au sort, sur une ligne.',
  'election.seed-missing': 'Il faut tirer au sort : annoncez d’abord une phrase ou un nombre.',
  'election.circle-out-of-order':
    'La proposition précédente n’est pas terminée. Allez au bout avant d’en faire une autre.',
  'election.more-elected-than-seats': ({ elected, seats: count }: { elected: number; seats: number }) =>
    `Il y a plus de personnes élues (${elected}) que de sièges ouverts (${count}).`,
  'election.renewal-term-mismatch': ({ years: term, parts }: { years: number; parts: number }) =>
    `Un mandat de ${years(term)} ne se partage pas en ${parts}. Corrigez les statuts enregistrés.`,
  'election.no-cooptation':
    'Vos statuts ne prévoient pas la cooptation : le siège attend la prochaine assemblée.',
};
