import { typo } from '@etabli/kernel/locale';
import { Button, Menu, RefusalNotice, useMessages } from '@etabli/ui';
import { useVerb } from '../app/client/use-verb.js';
import { useViewer } from '../app/viewer.js';
import { clock, useCountdown } from '../assemblies/shared/clock.js';
import { messages as shared } from '../assemblies/shared/messages.js';
import {
  AskToSpeakDocument,
  type Motive,
  type RoomToVoteFragment,
  WithdrawFromSpeakingDocument,
} from '../gql/vote.js';
import { useVotingLink } from './by-link/link.js';
import { messages } from './messages.js';
import style from './vote.module.css';

type Room = RoomToVoteFragment;

interface Props {
  item: NonNullable<Room['item']>;
  floor: NonNullable<Room['floor']>;
}

/** Between two votes: what is discussed, who speaks, and one’s own place among those who ask to. */
export function Floor({ item, floor }: Props) {
  const words = useMessages(messages);
  const byLink = useVotingLink() !== null;
  const { speaking } = floor;
  return (
    <section className={style.floor} aria-label={words.floor}>
      <p className={style.soft}>{words.discussed}</p>
      <h2>{typo(item.title)}</h2>
      {byLink && speaking ? <Speaking speaking={speaking} mine={false} /> : null}
      {speaking ? null : <p>{words.nobodySpeaks}</p>}
      {byLink ? null : <Mine floor={floor} />}
    </section>
  );
}

interface SpeakingProps {
  speaking: NonNullable<Props['floor']['speaking']>;
  mine: boolean;
}

function Speaking({ speaking, mine }: SpeakingProps) {
  const words = useMessages(messages);
  const left = useCountdown(speaking) ?? 0;
  return (
    <p className={style.speaking} data-mine={mine || undefined}>
      <strong role={mine ? 'status' : undefined}>
        {mine ? words.youSpeak : words.speaks({ name: speaking.name })}
      </strong>
      <span role="timer">{clock(left)}</span>
    </p>
  );
}

/** One’s own place in the queue, or the way into it. */
function Mine({ floor: { itemId, waiting, speaking, closed } }: { floor: Props['floor'] }) {
  const words = useMessages(messages);
  const names = useMessages(shared);
  const { person } = useViewer();
  const ask = useVerb(AskToSpeakDocument);
  const withdraw = useVerb(WithdrawFromSpeakingDocument);
  const place = waiting.findIndex(({ personId }) => personId === person?.id);
  const asks = (motive: Motive) => void ask.run({ itemId, motive });
  const refusal = ask.refusal ?? withdraw.refusal;
  if (speaking && speaking.personId === person?.id) return <Speaking speaking={speaking} mine />;
  const motives: Motive[] = closed ? ['order'] : ['answer', 'order'];
  return (
    <>
      {speaking ? <Speaking speaking={speaking} mine={false} /> : null}
      <div role="status">
        {place >= 0 ? (
          <p className={style.place}>{words.place({ place: place + 1, of: waiting.length })}</p>
        ) : null}
      </div>
      {refusal ? <RefusalNotice key={refusal.message} refusal={refusal} /> : null}
      {place >= 0 ? (
        <Button large busy={withdraw.busy} onClick={() => void withdraw.run({ itemId })}>
          {words.withdrawAsk}
        </Button>
      ) : (
        <div className={style.asks}>
          {closed ? (
            <p>{words.listClosed}</p>
          ) : (
            <Button weight="main" large busy={ask.busy} onClick={() => asks('speech')}>
              {words.ask}
            </Button>
          )}
          <Menu
            label={words.askOther}
            items={motives.map((motive) => ({
              label: names.motive({ motive }),
              onPick: () => asks(motive),
            }))}
          />
        </div>
      )}
    </>
  );
}
