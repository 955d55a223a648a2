import { type Catalogue, plural } from '@etabli/kernel/locale';

export const fr = {
  add: 'Une élection par collège',
  addHint: ({ colleges }: { colleges: { name: string; seats: number }[] }): string =>
    `Vos statuts réservent des sièges à chaque collège : ${colleges
      .map(({ name, seats }) => `${name}, ${plural(seats, 'siège', 'sièges', 'fr')}`)
      .join(' ; ')}.`,
  added: ({ count }: { count: number }) =>
    count > 1
      ? `${count} élections sont à l’ordre du jour, une par collège.`
      : 'L’élection du collège est à l’ordre du jour.',
  who: 'Qui élit',
  everyone: 'Toute l’assemblée',
  alone: ({ name }: { name: string }) => `Le collège « ${name} », seul`,
  ofCollege: ({ name }: { name: string }) => `Seul le collège « ${name} » vote, et élit parmi ses membres.`,
  together:
    'Les collèges se proclament ensemble : ce résultat reste ici jusqu’à ce que chacun ait voté, pour que personne ne vote d’après les autres.',
  onward: ({ position, title }: { position: number; title: string }) =>
    `Passer au point ${position} : ${title}`,
  proclaimAll: 'Proclamer les élu·es de tous les collèges',
  proclaimOne: 'Proclamer ce collège seul',
} satisfies Catalogue;
