import { type Catalogue, plural } from '@etabli/kernel/locale';

const people = (count: number): string => plural(count, 'personne', 'personnes', 'fr');

export const fr = {
  title: 'Qui n’a pas répondu',
  lead: ({ count, date }: { count: number; date: string }) =>
    count === 0
      ? 'Tout le monde a répondu.'
      : `${people(count)} sans réponse. Une relance vers le ${date} laisse le temps de s’organiser.`,
  remind: ({ count }: { count: number }) => `Relancer ${people(count)}`,
  dialogTitle: 'Relancer celles et ceux qui n’ont pas répondu',
  dialogLead:
    'Chaque personne reçoit un message, avec la date, le lieu et son lien pour répondre. Qui vient d’être relancé·e ne l’est pas deux fois le même jour.',
  text: 'Votre message',
  who: ({ count }: { count: number }) => `À qui : ${people(count)}`,
  send: ({ count }: { count: number }) => `Envoyer à ${people(count)}`,
  sent: ({ count }: { count: number }) => `La relance part vers ${people(count)}.`,
  before: ({ when, count }: { when: string; count: number }) => `Relance du ${when} : ${people(count)}.`,
  justReminded: 'Chacun vient de recevoir une relance : une autre sera possible un jour plus tard.',
  phone: 'À appeler, sans adresse e-mail',
  noPhone: 'pas de numéro',
} satisfies Catalogue;
