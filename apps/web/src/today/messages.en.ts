import type { SameMessages } from '@etabli/kernel/locale';
import type { fr } from './messages.fr.js';

export const en: SameMessages<typeof fr> = {
  greeting: ({ name }) => `Hello ${name}`,
  lead: ({ date, count }) =>
    `${date}. ${
      count === null
        ? ''
        : count === 0
          ? 'Nothing is expected of you.'
          : count === 1
            ? 'One thing awaits you.'
            : `${count} things await you.`
    }`,
  emptyTitle: 'All is in order',
  emptyText:
    'Nothing is asked of you today. What comes, a vote, a task, a paper to sign, will be laid here with the button to do it.',
  others: ({ count }) => (count === 1 ? 'See one more line' : `See the ${count} other lines`),
  late: 'Late',
  today: 'Today',
  soon: 'Soon',
  know: 'To know',
};
