import { FEWEST_TOLD } from '@etabli/assembly/rules/count-sheets';
import { Notice, useMessages } from '@etabli/ui';
import type { ReactNode } from 'react';
import { abilities } from '../../../app/abilities.js';
import type { Assembly } from '../console-page.js';
import type { Vote } from '../course.js';
import style from './count.module.css';
import { messages } from './messages.js';
import { Papers } from './papers.js';
import type { Counting } from './use-counting.js';

interface Props {
  assembly: Assembly;
  vote: Vote;
  counting: Pick<Counting, 'state' | 'most' | 'online'>;
  cast: number;
  /** Phones vote too. */
  online: boolean;
  /** Where counts stand, and one's own. */
  children: ReactNode;
}

/** What is counted beside the phones: paper in secret, hands otherwise. */
export function Beside({ assembly, vote, counting, cast, online, children }: Props) {
  const words = useMessages(messages);
  const conducts = abilities(assembly.sittingCan).can('conduct');
  const secret = vote.method === 'secret';
  const counted = counting.state !== 'none';
  const few = secret && counted && counting.online > 0 && counting.online < FEWEST_TOLD;
  return (
    <details className={style.beside} open={!conducts || !online || counted || undefined}>
      <summary>{secret ? words.paper : words.hands}</summary>
      <div className={style.inside}>
        {secret && online ? <Papers vote={vote} cast={cast} /> : null}
        <p className={style.soft}>{words.most({ voices: counting.most })}</p>
        {few ? (
          <Notice tone="waiting">
            <p>{words.few({ count: counting.online })}</p>
          </Notice>
        ) : null}
        {children}
      </div>
    </details>
  );
}
