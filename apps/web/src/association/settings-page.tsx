import { Page, Tabs, useMessages } from '@etabli/ui';
import type { ReactNode } from 'react';
import { useCan, useInside } from '../app/viewer.js';
import { messages } from './messages.js';

interface Props {
  /** Which of the pages this is, below `association`. */
  at: '' | 'categories' | 'champs' | 'mandats' | 'conservation';
  lead: string;
  action?: ReactNode;
  children: ReactNode;
}

/** The frame of the association's own pages, with those the viewer may open. */
export function SettingsPage({ at, lead, action, children }: Props) {
  const words = useMessages(messages);
  const inside = useInside();
  const can = useCan();
  const address = (path: Props['at']) => inside(path ? `association/${path}` : 'association');
  const pages: { path: Props['at']; label: string; open: boolean }[] = [
    { path: '', label: words.identity, open: true },
    { path: 'mandats', label: words.mandates, open: can('members.directory') },
    { path: 'categories', label: words.categories, open: can('settings.write') },
    { path: 'champs', label: words.fields, open: can('settings.write') },
    { path: 'conservation', label: words.retention, open: can('settings.write') },
  ];
  const tabs = pages.filter(({ open }) => open).map(({ path, label }) => ({ to: address(path), label }));
  return (
    <Page title={words.title} lead={lead} action={action}>
      {tabs.length > 1 ? <Tabs label={words.tabs} current={address(at)} tabs={tabs} /> : null}
      {children}
    </Page>
  );
}
