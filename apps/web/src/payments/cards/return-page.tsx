import { useQuery } from '@apollo/client/react';
import { Button, ButtonLink, Notice, Page, Row, useFormats, useMessages } from '@etabli/ui';
import { useEffect, useRef, useState } from 'react';
import { useParams } from 'react-router';
import { Answered } from '../../app/answered.js';
import { useVerb } from '../../app/client/use-verb.js';
import { useInside } from '../../app/viewer.js';
import {
  CardCheckoutDocument,
  type CardCheckoutStateFragment,
  LookAtCheckoutDocument,
} from '../../gql/payments.js';
import style from '../payments.module.css';
import { messages } from './messages.js';

/** How long the provider is asked, and how often: every two seconds for a minute. */
const [LOOKS, PAUSE_MS] = [30, 2_000];

/** Where the browser comes back to: it waits for the provider’s word, and never says paid before. */
export function Component() {
  const words = useMessages(messages);
  const inside = useInside();
  const { id = '' } = useParams();
  const query = useQuery(CardCheckoutDocument, { variables: { id }, fetchPolicy: 'cache-and-network' });
  return (
    <Page title={words.title} back={{ to: inside('mes-paiements'), label: words.back }} width="reading">
      <Answered query={query}>{({ checkout }) => <Awaited checkout={checkout} />}</Answered>
    </Page>
  );
}

function Awaited({ checkout }: { checkout: CardCheckoutStateFragment }) {
  const { id, state } = checkout;
  const { run, busy } = useVerb(LookAtCheckoutDocument, { refetch: ['MyMoney', 'MyDebt'] });
  const [looks, setLooks] = useState(0);
  const look = useRef(run);
  look.current = run;
  const waits = state === 'open' && looks < LOOKS;
  useEffect(() => {
    if (!waits) return undefined;
    const ask = () => void look.current({ id }).then(() => setLooks(looks + 1));
    const timer = setTimeout(ask, looks === 0 ? 0 : PAUSE_MS);
    return () => clearTimeout(timer);
  }, [waits, looks, id]);
  return (
    <div role="status" className={style.pay}>
      <Told checkout={checkout} waits={waits} busy={busy} onAgain={() => setLooks(0)} />
    </div>
  );
}

interface ToldProps {
  checkout: CardCheckoutStateFragment;
  waits: boolean;
  busy: boolean;
  onAgain: () => void;
}

function Told({ checkout: { provider, amountCents, state }, waits, busy, onAgain }: ToldProps) {
  const words = useMessages(messages);
  const amount = useFormats().money(amountCents);
  if (waits) return <Said title={words.waiting({ provider })} text={words.waitingText} tone="waiting" />;
  if (state === 'open') {
    return (
      <>
        <Said title={words.silent} text={words.silentText({ provider })} tone="waiting" />
        <Row>
          <Button busy={busy} onClick={onAgain}>
            {words.lookAgain}
          </Button>
          <Back />
        </Row>
      </>
    );
  }
  const title = { paid: words.paid, refunding: words.refunding, refunded: words.refunded }[state]({ amount });
  return (
    <>
      <Said title={title} text={state === 'paid' ? words.paidText : words.refundedText} tone="done" />
      <Row>
        <Back />
      </Row>
    </>
  );
}

function Said({ title, text, tone }: { title: string; text: string; tone: 'waiting' | 'done' }) {
  return (
    <Notice tone={tone}>
      <p>
        <strong>{title}</strong>
      </p>
      <p>{text}</p>
    </Notice>
  );
}

function Back() {
  const words = useMessages(messages);
  const inside = useInside();
  return (
    <ButtonLink weight="main" to={inside('mes-paiements')}>
      {words.back}
    </ButtonLink>
  );
}
