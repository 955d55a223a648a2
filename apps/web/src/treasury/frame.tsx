import { useQuery } from '@apollo/client/react';
import { Page, Tabs, useMessages } from '@etabli/ui';
import type { ReactNode } from 'react';
import { useCan, useInside } from '../app/viewer.js';
import { CardProvidersDocument } from '../gql/treasury.js';
import { messages } from './messages.js';

type Place =
  | ''
  | '/releves'
  | '/rapprochement'
  | '/impayes'
  | '/relances'
  | '/cheques'
  | '/caisse'
  | '/cotisations'
  | '/redevances'
  | '/prelevements'
  | '/depenses'
  | '/budget'
  | '/mois'
  | '/paiements-en-ligne'
  | '/resultats'
  | '/ecritures';

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
  const cards = at === '/paiements-en-ligne' || (desk.data?.cardDesk.providers.length ?? 0) > 0;
  const path = (place: Place) => inside(`tresorerie${place}`);
  const tabs = [
    { to: path(''), label: words.evening },
    { to: path('/releves'), label: words.statements },
    { to: path('/rapprochement'), label: words.matching },
    { to: path('/impayes'), label: words.unpaid },
    { to: path('/relances'), label: words.reminders },
    { to: path('/cotisations'), label: words.fees },
    { to: path('/redevances'), label: words.rents },
    { to: path('/prelevements'), label: words.debits },
    { to: path('/cheques'), label: words.cheques },
    { to: path('/caisse'), label: words.cashBox },
    { to: path('/depenses'), label: words.expenses },
    { to: path('/budget'), label: words.budget },
    { to: path('/mois'), label: words.monthEnd },
    ...(cards ? [{ to: path('/paiements-en-ligne'), label: words.cards }] : []),
    { to: path('/resultats'), label: words.accounts },
    { to: path('/ecritures'), label: words.journal },
  ];
  if (!reads) return children;
  return (
    <Page title={title} lead={lead} width={width} action={action}>
      <Tabs label={words.pages} tabs={tabs} current={path(at)} />
      {children}
    </Page>
  );
}
