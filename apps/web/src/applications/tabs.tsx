import { Tabs, useMessages } from '@etabli/ui';
import { useCan, useInside } from '../app/viewer.js';
import { messages } from './messages.js';

/** The pages of the waiting list; a resident sees exchanges alone. */
export function ApplicationTabs({ current }: { current: string }) {
  const words = useMessages(messages);
  const inside = useInside();
  const reviews = useCan()('applications.review');
  if (!reviews) return null;
  const tabs = [
    { to: inside('candidatures'), label: words.tabList },
    { to: inside('candidatures/places-libres'), label: words.tabFree },
    { to: inside('candidatures/echanges'), label: words.tabSwaps },
    { to: inside('candidatures/regles'), label: words.tabRules },
  ];
  return <Tabs tabs={tabs} current={inside(current)} label={words.tabs} />;
}
