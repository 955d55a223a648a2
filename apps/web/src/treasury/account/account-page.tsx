import { useQuery } from '@apollo/client/react';
import { Button, Columns, Figure, Link, Menu, Page, Row, Section, useFormats, useMessages } from '@etabli/ui';
import { useState } from 'react';
import { useParams, useSearchParams } from 'react-router';
import { Answered } from '../../app/answered.js';
import { useCan, useInside } from '../../app/viewer.js';
import { AccountDocument, type AccountQuery } from '../../gql/treasury.js';
import { useTreasuryNews } from '../use-treasury-news.js';
import { AskDialog } from './ask-dialog.js';
import { CardDialog } from './card-dialog.js';
import { DueList } from './due-list.js';
import { messages } from './messages.js';
import { PayDialog } from './pay-dialog.js';
import { PaymentList } from './payment-list.js';
import { RateDialog } from './rate-dialog.js';

export type Account = AccountQuery['moneyAccount'];

/** What one person owes, paid and has left, and everything that is done about it. */
export function Component() {
  const { id = '' } = useParams();
  const query = useQuery(AccountDocument, { variables: { personId: id } });
  useTreasuryNews(['Account']);
  return <Answered query={query}>{({ moneyAccount }) => <Known id={id} account={moneyAccount} />}</Answered>;
}

type Open = 'pay' | 'ask' | 'rate' | 'card';

function Known({ id, account }: { id: string; account: Account }) {
  const words = useMessages(messages);
  const inside = useInside();
  const can = useCan();
  const [asked] = useSearchParams();
  const [open, setOpen] = useState<Open | null>(asked.get('payer') === '1' ? 'pay' : null);
  const close = () => setOpen(null);
  const name = account.person?.displayName || words.erased;
  const person = { id, displayName: name };
  const owed = account.dues.filter(({ remainingCents, withdrawnAt }) => remainingCents > 0 && !withdrawnAt);
  const takesCards = can('standing.record') && account.cardProviders.length > 0 && owed.length > 0;
  return (
    <Page
      title={name}
      lead={words.lead}
      back={{ to: inside('tresorerie'), label: words.treasury }}
      action={
        <Row gap={1}>
          {takesCards ? <Button onClick={() => setOpen('card')}>{words.card}</Button> : null}
          {can('treasury.write') ? (
            <Menu
              label={words.more}
              items={[
                { label: words.ask, onPick: () => setOpen('ask') },
                { label: words.rate, onPick: () => setOpen('rate') },
              ]}
            />
          ) : null}
          {can('standing.record') ? (
            <Button weight="main" onClick={() => setOpen('pay')}>
              {words.pay}
            </Button>
          ) : null}
        </Row>
      }
    >
      <Balance account={account} />
      <Section title={words.dues}>
        <DueList dues={account.dues} />
      </Section>
      <Section title={words.payments}>
        <PaymentList payments={account.payments} />
      </Section>
      <p>
        <Link to={inside(`membres/${id}`)}>{words.toPerson}</Link>
      </p>
      {open === 'pay' ? <PayDialog person={person} dues={account.dues} onClose={close} /> : null}
      {open === 'card' ? (
        <CardDialog person={person} providers={account.cardProviders} dues={owed} onClose={close} />
      ) : null}
      {open === 'ask' ? <AskDialog person={person} onClose={close} /> : null}
      {open === 'rate' ? <RateDialog person={person} onClose={close} /> : null}
    </Page>
  );
}

function Balance({ account: { owedCents, lateCents, creditCents } }: { account: Account }) {
  const words = useMessages(messages);
  const formats = useFormats();
  return (
    <Columns least={10}>
      <Figure
        label={words.owed}
        value={formats.money(owedCents)}
        detail={lateCents > 0 ? words.ofItLate({ amount: formats.money(lateCents) }) : null}
      />
      {creditCents > 0 ? <Figure label={words.credit} value={formats.money(creditCents)} /> : null}
    </Columns>
  );
}
