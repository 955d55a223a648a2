import { useQuery } from '@apollo/client/react';
import { Page, Tabs, useMessages } from '@etabli/ui';
import type { ReactNode } from 'react';
import { useCan, useInside } from '../app/viewer.js';
import { CardProvidersDocument, TreasuryRoomsDocument } from '../gql/treasury.js';
import { messages } from './messages.js';

/** The pages of the treasury, by what one comes for; the first of each is where its tab leads. */
const groups = {
  evening: [
    ['', 'evening'],
    ['/passation', 'handover'],
  ],
  owed: [
    ['/impayes', 'unpaid'],
    ['/cotisations', 'fees'],
    ['/redevances', 'rents'],
    ['/relances', 'reminders'],
    ['/foyers', 'households'],
  ],
  received: [
    ['/rapprochement', 'matching'],
    ['/releves', 'statements'],
    ['/prelevements', 'debits'],
    ['/cheques', 'cheques'],
    ['/caisse', 'cashBox'],
    ['/paiements-en-ligne', 'cards'],
  ],
  spent: [
    ['/depenses', 'expenses'],
    ['/budget', 'budget'],
  ],
  books: [
    ['/resultats', 'accounts'],
    ['/ecritures', 'journal'],
    ['/depots', 'deposits'],
    ['/mois', 'monthEnd'],
    ['/tva', 'vat'],
    ['/recus-fiscaux', 'receipts'],
  ],
} as const;

type Group = keyof typeof groups;
type Place = (typeof groups)[Group][number][0];

interface Props {
  at: Place;
  title: string;
  lead?: string;
  action?: ReactNode;
  width?: 'reading' | 'wide';
  children: ReactNode;
}

/** The pages of the treasury, with the way from one to the other; for who may not read it, only why not. */
export function TreasuryFrame({ at, title, lead, action, width = 'wide', children }: Props) {
  const words = useMessages(messages);
  const inside = useInside();
  const reads = useCan()('treasury.read');
  const desk = useQuery(CardProvidersDocument, { skip: !reads });
  const rooms = useQuery(TreasuryRoomsDocument, { skip: !reads });
  const cards = at === '/paiements-en-ligne' || (desk.data?.cardDesk.providers.length ?? 0) > 0;
  const hidden: Partial<Record<Place, boolean>> = {
    '/paiements-en-ligne': !cards,
    '/foyers': at !== '/foyers' && !rooms.data?.householdList.length,
    '/recus-fiscaux': at !== '/recus-fiscaux' && !rooms.data?.taxReceiptDesk.setting,
    '/depots': at !== '/depots' && !rooms.data?.depositsKept,
    '/tva': at !== '/tva' && !rooms.data?.vatHistory.length,
  };
  const path = (place: Place) => inside(`tresorerie${place}`);
  const names = Object.keys(groups) as Group[];
  const here = names.find((name) => groups[name].some(([place]) => place === at)) ?? 'evening';
  const tabs = names.map((name) => ({
    to: path(name === here ? at : groups[name][0][0]),
    label: words[`group_${name}`],
  }));
  const pages = groups[here]
    .filter(([place]) => !hidden[place])
    .map(([place, name]) => ({ to: path(place), label: words[name] }));
  if (!reads) return children;
  return (
    <Page title={title} lead={lead} width={width} action={action}>
      <Tabs label={words.pages} tabs={tabs} current={path(at)} />
      {pages.length > 1 ? (
        <Tabs label={words[`group_${here}`]} tabs={pages} current={path(at)} light />
      ) : null}
      {children}
    </Page>
  );
}
