import { Button, Row, useMessages } from '@etabli/ui';
import { useVerb } from '../../app/client/use-verb.js';
import { EndFloorDocument, ExtendFloorDocument, type FloorNowFragment } from '../../gql/assemblies.js';
import { clock, useCountdown } from '../shared/clock.js';
import { messages as shared } from '../shared/messages.js';
import style from './debate.module.css';
import { messages } from './messages.js';

interface Props {
  itemId: string;
  speaking: NonNullable<FloorNowFragment['speaking']>;
  leads: boolean;
}

const MINUTE = 60;

/** Who has the floor and for how long still; thanked, or given a minute more. */
export function Speaking({ itemId, speaking, leads }: Props) {
  const words = useMessages(messages);
  const names = useMessages(shared);
  const left = useCountdown(speaking) ?? 0;
  const end = useVerb(EndFloorDocument);
  const extend = useVerb(ExtendFloorDocument);
  const { name, motive } = speaking;
  const time = clock(left);
  return (
    <div className={style.speaking} data-over={left < 0 || undefined}>
      <div className={style.who}>
        <strong>{name}</strong>
        <span role="timer" className={style.time}>
          {left < 0 ? words.timeOver({ time }) : words.timeLeft({ time })}
        </span>
      </div>
      <small>{motive === 'speech' ? words.speaks : names.motive({ motive })}</small>
      {leads ? (
        <Row gap={1}>
          <Button
            aria-label={words.thankName({ name })}
            busy={end.busy}
            onClick={() => void end.tell({ itemId })}
          >
            {words.thank}
          </Button>
          <Button
            weight="quiet"
            aria-label={words.oneMinuteName({ name })}
            busy={extend.busy}
            onClick={() => void extend.tell({ itemId, seconds: MINUTE })}
          >
            {words.oneMinute}
          </Button>
        </Row>
      ) : null}
    </div>
  );
}
