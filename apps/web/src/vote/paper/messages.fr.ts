import { type Catalogue, plural } from '@etabli/kernel/locale';

export interface Asked {
  form: 'marks' | 'list' | 'answers' | 'ranking' | 'grades';
  seats: number;
  limit: number | null;
}
type Answer = 'for' | 'against' | 'blank';

const seatsOf = (count: number): string => plural(count, 'siège', 'sièges', 'fr');

const asked = ({ form, seats, limit }: Asked): string => {
  switch (form) {
    case 'list':
      return 'Choisissez une liste, comme elle est.';
    case 'marks':
      if (limit === null) return 'Cochez toutes les personnes que vous approuvez.';
      return limit === 1 ? 'Choisissez une personne.' : `Choisissez jusqu’à ${limit} personnes.`;
    case 'answers':
      return 'Il n’y a pas plus de noms que de sièges : dites pour ou contre chaque personne.';
    case 'ranking':
      return 'Touchez les noms dans votre ordre de préférence, la personne préférée d’abord.';
    case 'grades':
      return `Donnez une mention à chaque personne. Il y a ${seatsOf(seats)} à pourvoir.`;
  }
};

export const fr = {
  how: (paper: Asked): string => asked(paper),
  again: ({ tieBallot }: { tieBallot: boolean }): string =>
    tieBallot ? 'Nouveau vote entre les personnes à égalité.' : 'Second tour.',
  chosen: ({ count, limit }: { count: number; limit: number }) => `${count} sur ${limit}`,
  full: ({ limit }: { limit: number }) => `Vos ${limit} noms sont choisis. Pour changer, décochez-en un.`,
  place: ({ place }: { place: number }) => (place === 1 ? ', premier choix' : `, choix ${place}`),
  unranked: ', non classé·e',
  ranked: ({ count, of }: { count: number; of: number }) =>
    `${plural(count, 'nom classé', 'noms classés', 'fr')} sur ${of}. Les autres viennent après, sans ordre.`,
  answer: ({ answer }: { answer: Answer }): string =>
    ({ for: 'Pour', against: 'Contre', blank: 'Blanc' })[answer],
  choose: 'Votre bulletin est vide. Remplissez-le, ou votez blanc.',
  blank: 'Je vote blanc',
  blankBallot: 'Bulletin blanc',
  cast: 'Je vote',
} satisfies Catalogue;
