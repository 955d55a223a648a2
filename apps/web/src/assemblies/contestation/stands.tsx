import { StateBadge, useMessages } from '@etabli/ui';
import { messages } from './messages.js';

/** Does a result stand without the voices that are disputed? */
export function Stands({ survives }: { survives: boolean }) {
  const words = useMessages(messages);
  return (
    <StateBadge tone={survives ? 'done' : 'waiting'}>{survives ? words.stands : words.falls}</StateBadge>
  );
}
