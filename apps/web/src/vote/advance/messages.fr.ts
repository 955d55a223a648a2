import type { Catalogue } from '@etabli/kernel/locale';
import { ofName } from '@etabli/kernel/names';

type Choice = 'for' | 'against' | 'abstention' | 'blank';
type Standing = 'waiting' | 'counts' | 'aside' | 'by_proxy';

const said = { for: 'pour', against: 'contre', abstention: 'abstention', blank: 'blanc' };
const bars = {
  secret: 'Se vote à bulletin secret : un vote par avance porterait votre nom. Venez, ou donnez pouvoir.',
  present_only: 'Vos statuts laissent les seules personnes présentes en décider : venez la voter.',
};
const standings: Record<Standing, string> = {
  waiting: 'Il sera compté à l’assemblée, avec les votes de la salle.',
  counts: 'Il est compté avec les votes de la salle.',
  aside: 'Vous êtes à l’assemblée : votre vote par avance s’efface, votez dans la salle.',
  by_proxy: 'Votre pouvoir passe d’abord, selon vos statuts : la personne qui le porte vote pour vous.',
};

export const fr = {
  page: 'Voter par avance',
  progress: ({ at, of }: { at: number; of: number }) => `Résolution ${at} sur ${of}`,
  skip: 'Ne pas voter celle-ci par avance',
  review: 'Relisez avant d’envoyer',
  once: 'Une fois envoyé, ce vote est définitif : vos statuts ne permettent pas de le changer.',
  changeable: 'Vous pourrez le changer jusqu’à l’ouverture de l’assemblée.',
  byName: 'Ce vote porte votre nom. Ne le liront que vous et le décompte.',
  comeAnyway: 'Si vous venez, il s’efface : vous votez dans la salle.',
  falls: 'Si le texte est amendé en séance, il n’est pas compté.',
  send: ({ count }: { count: number }) => (count === 1 ? 'J’envoie mon vote' : `J’envoie ces ${count} votes`),
  nothing: 'Vous n’avez choisi de voter aucune résolution.',
  skipped: 'Pas de vote par avance',
  change: ({ title }: { title: string }) => `Changer : ${title}`,
  sent: 'Votre vote par avance',
  received: 'C’est envoyé',
  votedAs: ({ choice }: { choice: Choice }): string => `Vous avez voté : ${said[choice]}`,
  byPost: ({ choice }: { choice: Choice }): string => `Reçu par courrier : ${said[choice]}`,
  code: ({ code, at }: { code: string; at: string }) => `Reçu ${code}, le ${at}`,
  notSent: 'Pas de vote par avance.',
  bar: ({ bar }: { bar: 'secret' | 'present_only' }): string => bars[bar],
  standing: ({ standing }: { standing: Standing }): string => standings[standing],
  closed: 'Le vote par avance est clos : l’assemblée a commencé.',
  voteRest: 'Voter les autres résolutions',
  changeAll: 'Changer mes votes',
  onBehalf: ({ name }: { name: string }) => `Au nom ${ofName(name)}`,
  none: 'Pas de vote par avance ici',
  noneText: 'Vos statuts n’ouvrent pas le vote par avance, ou vous n’avez pas de voix à cette assemblée.',
  nothingOpen: 'Aucune résolution de cette assemblée ne se vote par avance.',
  back: 'Retour à l’assemblée',
  backToPage: 'Retour à ma page',
} satisfies Catalogue;
