import { Page } from '@etabli/ui';
import type { ReactNode } from 'react';
import { PlaceTabs } from '../places/tabs.js';

type DailyPage = 'porte' | 'a-prendre' | 'carnets' | 'signalements' | 'annuaire' | 'chiffres';

interface Props {
  at: DailyPage;
  title: string;
  lead: string;
  action?: ReactNode;
  width?: 'reading' | 'wide';
  children: ReactNode;
}

/** A page of a day at the place, with the way to the others. */
export const DailyFrame = ({ at, title, lead, action, width = 'reading', children }: Props) => (
  <Page title={title} lead={lead} width={width} action={action}>
    <PlaceTabs at={`lieu/${at}`} />
    {children}
  </Page>
);
