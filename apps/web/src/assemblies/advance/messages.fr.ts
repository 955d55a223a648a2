import { type Catalogue, plural } from '@etabli/kernel/locale';
import { ofName } from '@etabli/kernel/names';

type Standing = 'waiting' | 'counts' | 'aside' | 'by_proxy';
type Channel = 'online' | 'postal';

const standings: Record<Standing, string> = {
  waiting: 'attend l’ouverture',
  counts: 'compté avec la salle',
  aside: 'présent·e : vote dans la salle',
  by_proxy: 'représenté·e : son pouvoir passe d’abord',
};
const channels = { online: 'en ligne', postal: 'par courrier' };
const choices = { for: 'Pour', against: 'Contre', abstention: 'Abstention', blank: 'Blanc' };

export const fr = {
  vote: 'Voter par avance',
  see: 'Voir mon vote par avance',
  notYet: 'Vous ne pouvez pas venir ? Vos statuts vous laissent voter dès maintenant.',
  sent: ({ count, of }: { count: number; of: number }) =>
    `Vous avez voté par avance : ${count} résolution${count > 1 ? 's' : ''} sur ${of}. Si vous venez, ce vote s’efface.`,
  aside: 'Vous êtes à l’assemblée : votre vote par avance s’efface, votez dans la salle.',
  counts: 'Votre vote par avance est compté avec ceux de la salle.',
  count: ({ voters }: { voters: number }) =>
    voters === 0
      ? 'Personne n’a encore voté par avance.'
      : `${plural(voters, 'personne a voté', 'personnes ont voté', 'fr')} par avance.`,
  title: 'Votes par avance',
  lead: 'Qui a voté avant l’assemblée, jamais ce qui est voté. Qui vient vote dans la salle : son vote par avance s’efface.',
  none: 'Aucun vote par avance',
  noneText:
    'Les membres votent en ligne depuis leur page, de la convocation à l’ouverture ; un bulletin reçu par courrier se note ici.',
  line: ({ channels: by, items, at }: { channels: readonly Channel[]; items: number; at: string }): string =>
    `${by.map((one) => channels[one]).join(' et ')}, ${items} résolution${items > 1 ? 's' : ''}, le ${at}`,
  standing: ({ standing }: { standing: Standing }): string => standings[standing],
  add: 'Noter un vote reçu par courrier',
  voter: 'Qui a voté',
  paper: 'Le bulletin reçu',
  paperMissing: 'Joignez le bulletin reçu : il est la preuve de ce vote.',
  left: 'Pas de vote',
  choice: ({ choice }: { choice: keyof typeof choices }): string => choices[choice],
  record: 'Noter ce vote',
  recorded: ({ name }: { name: string }) => `Le vote ${ofName(name)} est noté.`,
} satisfies Catalogue;
