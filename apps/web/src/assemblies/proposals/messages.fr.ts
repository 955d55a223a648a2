import { type Catalogue, plural } from '@etabli/kernel/locale';

type Standing = 'gathering' | 'reached' | 'short' | 'on_agenda' | 'withdrawn';
const standings: Record<Standing, string> = {
  gathering: 'cherche des soutiens',
  reached: 'à inscrire',
  short: 'pas assez de soutiens',
  on_agenda: 'à l’ordre du jour',
  withdrawn: 'retiré',
};

export const fr = {
  title: 'Points demandés par les membres',
  needs: ({ needed, date }: { needed: number; date: string }) =>
    needed === 1
      ? `Un seul membre qui le demande suffit, jusqu’au ${date}.`
      : `Un point s’inscrit à l’ordre du jour quand ${needed} membres qui votent le demandent, jusqu’au ${date}.`,
  ask: 'Demander un point',
  askTitle: 'Le point que vous demandez',
  itemTitle: 'Titre',
  kind: 'L’assemblée',
  vote: 'vote une décision',
  information: 'en parle seulement',
  text: 'Votre texte',
  textHint: 'Pour un vote, la décision telle qu’elle sera lue : « L’assemblée générale décide… »',
  send: 'Demander ce point',
  cancel: 'Annuler',
  asked: 'Votre demande est visible de tous les membres.',
  standing: ({ standing }: { standing: Standing }): string => standings[standing],
  count: ({ count, needed }: { count: number; needed: number }) =>
    `${plural(count, 'soutien', 'soutiens', 'fr')} sur ${needed}`,
  by: ({ name }: { name: string }) => `Demandé par ${name}`,
  support: 'Je soutiens',
  supported: 'Je ne soutiens plus',
  withdraw: 'Retirer ma demande',
  withdrawn: 'Votre demande est retirée.',
  put: 'Inscrire à l’ordre du jour',
  putMixed: ({ part }: { part: 'ordinary' | 'extraordinary' }): string =>
    part === 'ordinary' ? 'Inscrire à la partie ordinaire' : 'Inscrire à la partie extraordinaire',
  done: 'Le point est inscrit, et chaque personne convoquée en est avertie par e-mail. Réimprimez la convocation pour les autres.',
  mustPut: 'Le seuil est atteint : les statuts obligent à inscrire ce point.',
} satisfies Catalogue;
