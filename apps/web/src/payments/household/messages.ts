import type { Catalogue, SameMessages } from '@etabli/kernel/locale';

type Name = { name: string };

const fr = {
  title: ({ name }: Name) => `Mon foyer : ${name}`,
  youPay:
    'Vous payez pour les personnes d’accord. Ce qu’elles doivent s’ajoute ici, sous une seule référence.',
  paidBy: ({ name }: Name) => `${name} paie pour les personnes d’accord.`,
  pays: 'Paie',
  agreed: 'D’accord',
  notYet: 'Pas d’accord donné',
  ask: ({ payer }: { payer: string }) =>
    `Si vous êtes d’accord, ${payer} voit ce que vous devez et le paie. Vous pourrez revenir dessus.`,
  askFor: ({ name }: Name) =>
    `Vous répondez pour ${name} : sa part peut-elle être vue et payée avec celle du foyer ?`,
  agree: 'Je suis d’accord',
  decline: 'Non merci',
  takeBack: 'Je ne suis plus d’accord',
  inAll: 'À payer pour le foyer',
  nothing: 'Il ne reste rien à payer pour le foyer.',
  onlyYours: 'Il ne reste à payer que ce que vous devez vous-même, plus haut.',
  yoursToo: 'Ce que vous devez vous-même, plus haut, y est compté : ne le payez pas deux fois.',
  dueOf: ({ name, label, on }: { name: string; label: string; on: string }) =>
    `${name} : ${label}, avant le ${on}`,
  payAll: 'Payer le tout par un virement',
  print: 'Préparer l’appel du foyer',
  openPrint: 'Ouvrir l’appel du foyer',
} satisfies Catalogue;

const en: SameMessages<typeof fr> = {
  title: ({ name }) => `My household: ${name}`,
  youPay: 'You pay for those who agree. What they owe is added here, under one reference.',
  paidBy: ({ name }) => `${name} pays for those who agree.`,
  pays: 'Pays',
  agreed: 'Agrees',
  notYet: 'Has not agreed',
  ask: ({ payer }) => `If you agree, ${payer} sees what you owe and pays it. You may change your mind.`,
  askFor: ({ name }) => `You answer for ${name}: may their part be seen and paid with the household’s?`,
  agree: 'I agree',
  decline: 'No, thank you',
  takeBack: 'I no longer agree',
  inAll: 'To pay for the household',
  nothing: 'Nothing remains to be paid for the household.',
  onlyYours: 'All that remains to be paid is what you owe yourself, above.',
  yoursToo: 'What you owe yourself, above, is counted in it: do not pay it twice.',
  dueOf: ({ name, label, on }) => `${name}: ${label}, by ${on}`,
  payAll: 'Pay all of it by one transfer',
  print: 'Make the call of the household',
  openPrint: 'Open the call of the household',
};

export const messages = { fr, en };
