import type { BookingSaid } from './letter.js';

const more = (count: number): string => (count > 1 ? ` (et ${count - 1} fois ensuite)` : '');

/** What letters about hours of a room say. */
export const fr = {
  greeting: ({ name }: { name: string }) => `Bonjour ${name},`,
  action: 'Voir mes réservations',
  footer: ({ association }: BookingSaid) =>
    `Vous recevez ce message parce qu’une réservation est à votre nom à ${association}.`,
  booked: {
    subject: ({ place, when }: BookingSaid) => `Réservé pour vous : ${place}, ${when}`,
    body: ({ by, place, when, count, amount }: BookingSaid) =>
      `${by} a réservé pour vous : ${place}, ${when}${more(count)}. ${
        amount ? `Cela coûte ${amount}, avec l’appel du mois.` : 'Il n’y a rien à payer.'
      } Si cela ne vous va pas, annulez d’un geste dans vos réservations.`,
  },
  cancelled: {
    subject: ({ place, when }: BookingSaid) => `Annulé : ${place}, ${when}`,
    body: ({ by, place, when, count }: BookingSaid) =>
      `${by} a annulé votre réservation : ${place}, ${when}${more(count)}. Rien ne vous est demandé, et vos heures gratuites vous reviennent.`,
  },
};
