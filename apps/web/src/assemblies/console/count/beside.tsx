import { Notice, useMessages } from '@etabli/ui';
import type { Vote } from '../course.js';
import style from './count.module.css';
import { CountForm } from './count-form.js';
import { messages } from './messages.js';
import { Papers } from './papers.js';
import { Standing } from './standing.js';
import type { Counting } from './use-counting.js';

/** Fewer voices than this by a channel would be known to who counts the other. */
const FEW = 5;

interface Props {
  vote: Vote;
  counting: Counting;
  cast: number;
  /** Phones vote too. */
  online: boolean;
  conducts: boolean;
}

/** What is counted beside the phones: paper in secret, hands otherwise. */
export function Beside({ vote, counting, cast, online, conducts }: Props) {
  const words = useMessages(messages);
  const secret = vote.method === 'secret';
  const counted = counting.state !== 'none';
  const few = secret && counted && counting.online > 0 && counting.online < FEW;
  return (
    <details className={style.beside} open={!conducts || !online || counted || undefined}>
      <summary>{secret ? words.paper : words.hands}</summary>
      {secret && online ? <Papers vote={vote} cast={cast} /> : null}
      <p className={style.soft}>{words.most({ voices: counting.most })}</p>
      <Standing counting={counting} />
      {few ? (
        <Notice tone="waiting">
          <p>{words.few({ count: counting.online })}</p>
        </Notice>
      ) : null}
      <CountForm vote={vote} counting={counting} main={!conducts} />
    </details>
  );
}
