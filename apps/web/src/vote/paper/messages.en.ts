import { plural, type SameMessages } from '@etabli/kernel/locale';
import type { fr } from './messages.fr.js';

type Asked = Parameters<(typeof fr)['how']>[0];

const asked = ({ form, seats, limit }: Asked): string => {
  switch (form) {
    case 'list':
      return 'Choose one list, as it is.';
    case 'marks':
      if (limit === null) return 'Tick everyone you approve of.';
      return limit === 1 ? 'Choose one person.' : `Choose up to ${limit} people.`;
    case 'answers':
      return 'There are no more names than seats: say for or against each person.';
    case 'ranking':
      return 'Touch the names in your order of preference, the preferred one first.';
    case 'grades':
      return `Grade each person. Seats to fill: ${seats}.`;
  }
};

export const en: SameMessages<typeof fr> = {
  how: asked,
  again: ({ tieBallot }) => (tieBallot ? 'Another vote between those left equal.' : 'Second round.'),
  chosen: ({ count, limit }) => `${count} of ${limit}`,
  full: ({ limit }) => `Your ${limit} names are chosen. To change, take one off.`,
  place: ({ place }) => (place === 1 ? ', first choice' : `, choice ${place}`),
  unranked: ', not ranked',
  ranked: ({ count, of }) =>
    `${plural(count, 'name ranked', 'names ranked', 'en')} of ${of}. The others come after, in no order.`,
  answer: ({ answer }) => ({ for: 'For', against: 'Against', blank: 'Blank' })[answer],
  choose: 'Your ballot is empty. Fill it in, or vote blank.',
  blank: 'I vote blank',
  blankBallot: 'Blank ballot',
  cast: 'I vote',
};
