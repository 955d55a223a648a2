import { Page, Tabs, useMessages } from '@etabli/ui';
import type { ReactNode } from 'react';
import { useCan, useInside } from '../app/viewer.js';
import { messages } from './messages.js';

type Place = '' | '/semaine' | '/porte' | '/a-valider' | '/maison';

interface Props {
  at: Place;
  title: string;
  lead: string;
  action?: ReactNode;
  width?: 'reading' | 'wide';
  children: ReactNode;
}

/** The pages about hours, with the way from one to the other. */
export function HoursFrame({ at, title, lead, action, width = 'reading', children }: Props) {
  const words = useMessages(messages);
  const inside = useInside();
  const can = useCan();
  const path = (place: Place) => inside(`heures${place}`);
  const rules = can('commissions.lead') || can('commissions.write');
  const tabs = [
    { to: path(''), label: words.mine },
    { to: path('/semaine'), label: words.week },
    { to: path('/porte'), label: words.door },
    ...(rules ? [{ to: path('/a-valider'), label: words.toRule }] : []),
    { to: path('/maison'), label: words.house },
  ];
  return (
    <Page title={title} lead={lead} width={width} action={action}>
      <Tabs label={words.pages} tabs={tabs} current={path(at)} />
      {children}
    </Page>
  );
}
