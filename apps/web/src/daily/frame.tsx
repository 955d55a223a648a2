import { Page, Tabs, useMessages } from '@etabli/ui';
import type { ReactNode } from 'react';
import { useInside } from '../app/viewer.js';
import { messages } from './messages.js';

type DailyPage = 'porte' | 'a-prendre' | 'carnets' | 'signalements' | 'annuaire' | 'chiffres';

interface Props {
  at: DailyPage;
  title: string;
  lead: string;
  action?: ReactNode;
  width?: 'reading' | 'wide';
  children: ReactNode;
}

/** The pages of a day at the place, with the way from one to the other. */
export function DailyFrame({ at, title, lead, action, width = 'reading', children }: Props) {
  const words = useMessages(messages);
  const inside = useInside();
  const path = (page: DailyPage) => inside(`lieu/${page}`);
  const tabs = [
    { to: path('porte'), label: words.door },
    { to: path('a-prendre'), label: words.desks },
    { to: path('carnets'), label: words.passes },
    { to: path('signalements'), label: words.incidents },
    { to: path('annuaire'), label: words.directory },
    { to: path('chiffres'), label: words.figures },
  ];
  return (
    <Page
      title={title}
      lead={lead}
      width={width}
      action={action}
      back={{ to: inside('lieu'), label: words.place }}
    >
      <Tabs label={words.pages} tabs={tabs} current={path(at)} />
      {children}
    </Page>
  );
}
