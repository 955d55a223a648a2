import type { Catalogue } from '@etabli/kernel/locale';
import { ofName } from '@etabli/kernel/names';

export const fr = {
  nameSomeone: 'Qui nommez-vous ?',
  changeMind: 'Changez-vous d’avis ?',
  nameLead: 'Votre nom, celui de la personne et vos raisons sont lus par tous.',
  whom: 'La personne',
  why: 'Vos raisons',
  name: 'Je nomme cette personne',
  nameAgain: 'Je change',
  mine: ({ name }: { name: string }) => `Vous avez nommé ${name}.`,
  forMyself: 'En mon nom',
  forOrganisation: ({ name }: { name: string }) => `Au nom ${ofName(name)}`,
  consentTo: ({ name }: { name: string }) => `${name} : y a-t-il une objection ?`,
  consentLead:
    'On objecte quand la proposition nuirait à l’association, pas parce qu’on en préfère une autre.',
  consent: 'Je consens',
  object: 'J’ai une objection',
  objection: 'Votre objection',
  sendObjection: 'Dire mon objection',
  back: 'Revenir',
  consented: 'Vous consentez.',
  objected: 'Votre objection est entendue.',
  nominee: 'C’est votre nom qui est proposé : vous répondez en dernier, à voix haute.',
  hands: 'Des objections restent : levez la main dans la salle, pour ou contre. Les pouvoirs comptent.',
  waiting: 'La présidence poursuit.',
  waitingText: 'Cette page suit toute seule.',
  aloud: 'Dites-le à voix haute : la présidence le note.',
} satisfies Catalogue;
