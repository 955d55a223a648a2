import type { fr } from './letter.fr.js';

export const en: typeof fr = {
  greeting: ({ name }) => `Hello ${name},`,
  footer: ({ association }) => `You receive this message because a contract binds you to ${association}.`,
  keeperFooter: ({ association }) =>
    `You receive this message because you keep the contracts of ${association}.`,
  'to-sign': {
    subject: ({ place }) => `Your contract for ${place} is ready to be signed`,
    body: ({ place }) =>
      `Your contract for ${place} is ready. Read it on your page, then sign it with a finger; the association signs after you.`,
    action: 'Read and sign',
  },
  expiring: {
    subject: ({ place }) => `Your insurance certificate for ${place} is about to expire`,
    body: ({ place, on }) =>
      `Your insurance certificate for ${place} expires on ${on}. Hand in the new one on your page: a photo is enough.`,
    action: 'Hand in my certificate',
  },
  missing: {
    subject: ({ place }) => `Your insurance certificate for ${place} is missing`,
    body: ({ place }) =>
      `We have no valid insurance certificate for ${place}. After fifteen days without one, your keys and badges are suspended. A photo is enough.`,
    action: 'Hand in my certificate',
  },
  suspended: {
    subject: ({ place }) => `Your keys of ${place} are suspended`,
    body: ({ place }) =>
      `Without an insurance certificate for more than fifteen days, your keys and badges of ${place} are suspended. They open again as soon as you have handed it in.`,
    action: 'Hand in my certificate',
  },
  'three-months-before': {
    subject: ({ place, name }) => `Derogatory lease of ${name} (${place}): three months before its term`,
    body: ({ place, name, on }) =>
      `The derogatory lease of ${name} for ${place} ends on ${on}. Agree on what follows now: three years at most, all leases in a row together (French Commercial Code, art. L145-5).`,
    action: 'See the contract',
  },
  term: {
    subject: ({ place, name }) => `Derogatory lease of ${name} (${place}): this is its term`,
    body: ({ place, name }) =>
      `The derogatory lease of ${name} for ${place} ends today. Make the inspection and take the keys back: left in place for more than a month, the occupant has a commercial lease (art. L145-5).`,
    action: 'See the departure',
  },
  'one-month-after': {
    subject: ({ place, name }) => `Derogatory lease of ${name} (${place}): one month after its term`,
    body: ({ place, name }) =>
      `A month has passed since the term of the derogatory lease of ${name} for ${place}. If they are still there, a commercial lease may have begun: take advice (art. L145-5, para. 2).`,
    action: 'See the contract',
  },
};
