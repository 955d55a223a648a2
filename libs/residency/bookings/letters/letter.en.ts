import type { fr } from './letter.fr.js';

const more = (count: number): string =>
  count > 1 ? ` (and ${count - 1} more ${count > 2 ? 'times' : 'time'})` : '';

export const en: typeof fr = {
  greeting: ({ name }) => `Hello ${name},`,
  action: 'See my bookings',
  footer: ({ association }) => `You receive this because a booking is in your name at ${association}.`,
  booked: {
    subject: ({ place, when }) => `Booked for you: ${place}, ${when}`,
    body: ({ by, place, when, count, amount }) =>
      `${by} booked for you: ${place}, ${when}${more(count)}. ${
        amount ? `It costs ${amount}, with the call of the month.` : 'There is nothing to pay.'
      } If it does not suit you, give it up with one press in your bookings.`,
  },
  cancelled: {
    subject: ({ place, when }) => `Cancelled: ${place}, ${when}`,
    body: ({ by, place, when, count }) =>
      `${by} cancelled your booking: ${place}, ${when}${more(count)}. Nothing is asked for, and your free hours are given back.`,
  },
};
