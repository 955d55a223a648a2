import { useQuery } from '@apollo/client/react';
import { Button, Empty, notify, Section, useMessages } from '@etabli/ui';
import { Answered } from '../../app/answered.js';
import { useVerb } from '../../app/client/use-verb.js';
import { useCan } from '../../app/viewer.js';
import { AskProvidersDocument, CardDeskDocument, type CardDeskQuery } from '../../gql/treasury.js';
import { TreasuryFrame } from '../frame.js';
import { CheckoutList } from './checkout-list.js';
import { messages } from './messages.js';
import { PayoutList } from './payout-list.js';

/** What is paid by card, given back, and sent to the bank by the providers. */
export function Component() {
  const words = useMessages(messages);
  const query = useQuery(CardDeskDocument, { fetchPolicy: 'cache-and-network' });
  const asks = useCan()('treasury.write') && (query.data?.cardDesk.providers.length ?? 0) > 0;
  return (
    <TreasuryFrame
      at="/paiements-en-ligne"
      title={words.title}
      lead={words.lead}
      action={asks ? <AskForNews /> : null}
    >
      <Answered query={query}>{({ cardDesk }) => <Desk desk={cardDesk} />}</Answered>
    </TreasuryFrame>
  );
}

function AskForNews() {
  const words = useMessages(messages);
  const verb = useVerb(AskProvidersDocument, { refetch: ['CardDesk'] });
  const ask = async () => {
    if ((await verb.tell({})).done) notify({ text: words.asked });
  };
  return (
    <Button weight="main" busy={verb.busy} onClick={() => void ask()}>
      {words.ask}
    </Button>
  );
}

function Desk({ desk: { providers, checkouts, payouts } }: { desk: CardDeskQuery['cardDesk'] }) {
  const words = useMessages(messages);
  if (providers.length === 0 && checkouts.length === 0) {
    return <Empty title={words.absentTitle}>{words.absentText}</Empty>;
  }
  return (
    <>
      <Section title={words.checkouts}>
        <CheckoutList checkouts={checkouts} />
      </Section>
      <Section title={words.payouts}>
        <p>{words.payoutsText}</p>
        <PayoutList payouts={payouts} />
      </Section>
    </>
  );
}
