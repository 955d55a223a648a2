import { Page, Tabs, useMessages } from '@etabli/ui';
import type { ReactNode } from 'react';
import { useInside } from '../app/viewer.js';
import { messages } from './messages.js';

type Place = '' | '/impayes' | '/cotisations' | '/prelevements' | '/ecritures';

interface Props {
  at: Place;
  title: string;
  lead?: string;
  action?: ReactNode;
  width?: 'reading' | 'wide';
  children: ReactNode;
}

/** The pages of the treasury, with the way from one to the other. */
export function TreasuryFrame({ at, title, lead, action, width = 'wide', children }: Props) {
  const words = useMessages(messages);
  const inside = useInside();
  const path = (place: Place) => inside(`tresorerie${place}`);
  const tabs = [
    { to: path(''), label: words.evening },
    { to: path('/impayes'), label: words.unpaid },
    { to: path('/cotisations'), label: words.fees },
    { to: path('/prelevements'), label: words.debits },
    { to: path('/ecritures'), label: words.journal },
  ];
  return (
    <Page title={title} lead={lead} width={width} action={action}>
      <Tabs label={words.pages} tabs={tabs} current={path(at)} />
      {children}
    </Page>
  );
}
