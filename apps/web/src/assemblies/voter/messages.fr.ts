import type { Catalogue } from '@etabli/kernel/locale';
import { ofName } from '@etabli/kernel/names';

type Answer = 'present' | 'remote' | 'proxy' | 'absent';

const answers = {
  present: 'Je viens',
  remote: 'Je viens à distance',
  proxy: 'Je donne mon pouvoir',
  absent: 'Je ne viens pas',
};
const noted = {
  present: 'Vous venez : on vous attend.',
  remote: 'Vous suivrez à distance.',
  proxy: 'Vous serez représenté·e.',
  absent: 'Vous ne venez pas : merci de nous le dire.',
};

export const fr = {
  myPart: 'Et vous',
  onBehalf: ({ name }: { name: string }) => `Au nom ${ofName(name)}`,
  voices: ({ count }: { count: number }) => `Vous votez avec ${count} voix.`,
  willCome: 'Viendrez-vous ?',
  answer: ({ answer }: { answer: Answer }): string => answers[answer],
  noted: ({ answer }: { answer: Answer }): string => noted[answer],
  notCalled: 'Vous n’avez pas reçu de convocation à cette assemblée. Le secrétariat peut vous l’envoyer.',
  withProxy: ({ holder }: { holder: string }) => `Votre pouvoir est à ${holder}.`,
  onPaper: 'Votre pouvoir est remis, sans nom : l’assemblée dira qui le porte.',
  waits: ({ holder }: { holder: string }) => `Votre voix comptera si ${holder} est là le jour venu.`,
  waitsForYou: 'Cette voix comptera si vous êtes là le jour venu.',
  give: 'Donner mon pouvoir',
  giveTitle: 'À qui donnez-vous votre pouvoir ?',
  giveLead: 'Cette personne votera pour vous. Vous pourrez le reprendre, ou venir voter vous-même.',
  giveTo: ({ name }: { name: string }) => `Donner mon pouvoir à ${name}`,
  search: 'Son nom',
  searchHint: 'Deux lettres suffisent, les accents ne comptent pas.',
  nobody: 'Personne de ce nom parmi les membres.',
  found: ({ count }: { count: number }) =>
    count === 1 ? 'Une personne trouvée' : `${count} personnes trouvées`,
  given: ({ name }: { name: string }) => `${name} a votre pouvoir.`,
  takeBack: 'Reprendre mon pouvoir',
  takenBack: 'Vous avez repris votre pouvoir.',
  print: 'Imprimer mon pouvoir',
  printHint: 'Un formulaire à votre nom, à remplir et à remettre signé.',
  calendar: 'Ajouter à mon agenda (fichier .ics)',
  held: 'Les pouvoirs que vous portez',
  goVote: 'Entrer dans la salle de vote',
  inSession: 'L’assemblée est en séance. Les votes s’ouvrent sur cette page, l’un après l’autre.',
  minutes: ({ size }: { size: string }) => `Lire le procès-verbal (PDF, ${size})`,
  filed: ({ number }: { number: number }) =>
    `Le procès-verbal signé est au registre, sous le numéro ${number}.`,
  todayAnswer: ({ title }: { title: string }) => `${title} : viendrez-vous ?`,
  todayAnswerAction: 'Répondre',
  todayVote: ({ title }: { title: string }) => `Le vote est ouvert : ${title}`,
  todayVoteAction: 'Voter',
  todayOpen: ({ title }: { title: string }) => `${title} : la séance est ouverte.`,
  todayOpenAction: 'Rejoindre',
  deskPass: 'Mon code pour l’accueil',
  deskPassSquare: ({ code }: { code: string }) => `Code à montrer à l’accueil : ${code}`,
  deskPassText:
    'Montrez ce carré à l’accueil, ou dites le code : vous êtes reçu·e aussitôt. Il ne vaut que pour vous, et pour cette assemblée.',
} satisfies Catalogue;
