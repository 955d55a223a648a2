import { Tabs, useMessages } from '@etabli/ui';
import { useInside } from '../app/viewer.js';
import { messages } from './messages.js';

/** The three pages of direct debits. */
export function DebitTabs({ current }: { current: 'prelevements' | 'mandats' | 'compte' }) {
  const words = useMessages(messages);
  const inside = useInside();
  const to = (page: string) => inside(`tresorerie/${page}`);
  return (
    <Tabs
      label={words.pages}
      current={to(current)}
      tabs={[
        { to: to('prelevements'), label: words.batches },
        { to: to('mandats'), label: words.mandates },
        { to: to('compte'), label: words.account },
      ]}
    />
  );
}
