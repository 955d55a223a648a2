import { ofName } from '@etabli/kernel/names';
/** What an election held by an assembly may refuse. */
export const fr = {
  'election.not-one': 'Ce point n’est pas une élection.',
  'election.is-voted': 'Une élection se vote : ce point ne peut pas devenir une information.',
  'election.office-appointed':
    'L’assemblée élit l’organe dirigeant ou la vérification des comptes. Les autres rôles se donnent par un mandat.',
  'election.deadline-late': 'La date limite des candidatures ne peut pas être après le début de l’assemblée.',
  'election.deadline-past': 'Cette date limite est déjà passée : personne ne pourrait se présenter.',
  'election.not-by-hands':
    'Une main levée ne nomme personne : une élection se vote à bulletin secret, ou par nom sur téléphone.',
  'election.on-phones-only':
    'Les bulletins qui classent des noms se dépouillent ici sur téléphone seulement. Sur papier, choisissez un mode d’élection dont les voix s’additionnent.',
  'election.counts-names':
    'C’est une élection : la feuille de dépouillement compte les voix de chaque nom, pas des pour et des contre.',
  'election.by-colleges':
    'Vos statuts font voter par collèges, et une élection de toute l’assemblée où chaque collège pèserait sa part ne se compte pas ici. Où des sièges sont réservés à chaque collège, préparez une élection par collège.',
  'election.no-college-seats':
    'Vos statuts ne réservent pas de siège à ce collège : il n’élit personne à lui seul.',
  'election.college-board-only':
    'Un collège élit ses représentants dans l’organe dirigeant. Les autres rôles s’élisent par toute l’assemblée.',
  'election.college-seats': ({ college, limit }: { college: string; limit: number }) =>
    `Vos statuts réservent ${limit} ${limit > 1 ? 'sièges' : 'siège'} au collège « ${college} » : pas davantage.`,
  'election.college-without-candidate':
    'Une élection sans candidat réunit toute l’assemblée. Pour un collège, choisissez un mode d’élection qui se vote.',
  'election.colleges-all-there':
    'Chaque collège qui a des sièges à pourvoir a déjà son élection à l’ordre du jour.',
  'election.birth-dates-missing': ({ names }: { names: string }) =>
    `L’âge tranche une égalité, selon vos statuts : inscrivez d’abord la date de naissance sur la fiche ${ofName(names)}.`,
  'election.by-names':
    'C’est une élection : on choisit des personnes, on ne vote pas pour ou contre le texte.',
  'election.ballot-one-form': 'Ce bulletin est rempli de deux façons. Gardez-en une.',
  'election.ballot-twice': 'Ce bulletin dit deux choses de la même personne. Gardez-en une.',
  'election.too-many-names': ({ limit, named }: { limit: number; named: number }) =>
    `Vous avez choisi ${named} noms ; ${limit} au plus. Un bulletin trop rempli serait nul.`,
  'election.ballot-unreadable':
    'Ce bulletin ne correspond pas à celui de ce vote. Rechargez la page et remplissez-le à nouveau.',
  'election.not-concluded':
    'L’élection n’est pas terminée : il reste un résultat à proclamer ou un vote à tenir.',
  'election.not-elected': 'Cette personne n’a pas été élue ici.',
  'election.not-yours-to-enter': 'Inscrire les mandats revient à qui donne les mandats dans l’association.',
  'election.already-entered': 'Les mandats de cette élection sont déjà inscrits.',
  'election.answer-entered':
    'Les mandats sont inscrits : ce qui change ensuite s’écrit sur la fiche de la personne.',
  'candidacy.other-college':
    'Cette élection est celle d’un collège qui n’est pas le vôtre : il élit parmi ses membres.',
  'election.no-college-counted': 'Aucun collège n’attend son résultat : clôturez d’abord le vote de chacun.',
  'election.voice-elsewhere':
    'Cette voix est d’un autre collège que celui qui élit : elle ne compte pas dans ce vote.',
  'candidacy.not-called': 'On se présente de la convocation au vote, pas avant ni après.',
  'candidacy.ballot-held': 'Le vote a été ouvert : la liste des candidatures ne change plus.',
  'candidacy.not-sitting': 'On se présente en séance une fois la séance ouverte.',
  'candidacy.deadline':
    'La date limite pour se présenter est passée. Dites-le en séance : la présidence peut recevoir votre candidature.',
  'candidacy.standing': 'Cette personne est déjà candidate.',
  'candidacy.withdrawn': 'Cette candidature est déjà retirée.',
  'candidacy.declared-by-self':
    'On ne se déclare que soi-même. Notez cette candidature comme reçue sur papier ou en séance.',
  'candidacy.not-yours': 'Recevoir une candidature revient à qui prépare l’assemblée ou la conduit.',
  'candidacy.on-list':
    'Au scrutin de liste, on se présente en liste : remettez la vôtre, signée de chaque personne, à qui prépare l’assemblée, ou à la présidence en séance.',
  'list.person-twice': 'Cette liste porte deux fois la même personne.',
  'list.empty': 'Une liste porte au moins une personne.',
  'list.name-taken': 'Une autre liste porte déjà ce nom.',
  'list.withdrawn': 'Cette liste est déjà retirée.',
  'list.not-one': 'Cette élection n’est pas un scrutin de liste : chaque personne se présente.',
  'candidacy.not-eligible': ({ sentence }: { sentence: string }) => sentence,
};
