import { Button, Notice, Row, useMessages } from '@etabli/ui';
import { useEffect, useRef, useState } from 'react';
import { useVerb } from '../../app/client/use-verb.js';
import { QrSquare } from '../../assemblies/shared/qr-square.js';
import { LookAtDeskCheckoutDocument } from '../../gql/treasury.js';
import style from './account.module.css';
import { AGAIN } from './again.js';
import { messages } from './messages.js';

/** How long the provider is asked, and how often: every two seconds for five minutes. */
const [LOOKS, PAUSE_MS] = [150, 2_000];

interface Props {
  page: { id: string; url: string; amount: string };
  onClose: () => void;
}

/** The code on screen until the provider says that it is paid; never said before. */
export function CardWait({ page: { id, url, amount }, onClose }: Props) {
  const words = useMessages(messages);
  const { paid, waits, again } = useWord(id);
  if (paid) {
    return (
      <div role="status" className={style.card}>
        <Notice tone="done">
          <p>
            <strong>{words.cardPaid({ amount })}</strong>
          </p>
          <p>{words.cardPaidText}</p>
        </Notice>
        <Row>
          <Button weight="main" onClick={onClose}>
            {words.cardDone}
          </Button>
        </Row>
      </div>
    );
  }
  return (
    <div className={style.card}>
      <p>{words.cardScan}</p>
      <div className={style.code}>
        <QrSquare text={url} label={words.cardCode({ amount })} />
      </div>
      <a href={url} target="_blank" rel="noreferrer">
        {words.cardOpenHere}
      </a>
      <p role="status">{waits ? words.cardWaiting : words.cardSilent}</p>
      {waits ? null : (
        <Row>
          <Button onClick={again}>{words.cardLookAgain}</Button>
        </Row>
      )}
    </div>
  );
}

/** Asks what became of a checkout until it is paid, or long enough. */
function useWord(id: string) {
  const { run } = useVerb(LookAtDeskCheckoutDocument, { refetch: AGAIN });
  const [looks, setLooks] = useState(0);
  const [paid, setPaid] = useState(false);
  const look = useRef(run);
  look.current = run;
  const waits = !paid && looks < LOOKS;
  useEffect(() => {
    if (!waits) return undefined;
    const ask = async () => {
      const said = await look.current({ id });
      setPaid(said.done && said.result.state !== 'open');
      setLooks(looks + 1);
    };
    const timer = setTimeout(() => void ask(), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [waits, looks, id]);
  return { paid, waits, again: () => setLooks(0) };
}
