import { useMessages } from '@etabli/ui';
import type { RoomLiveSubscription } from '../../gql/assemblies.js';
import { ItemText } from '../shared/item-text.js';
import { messages as shared } from '../shared/messages.js';
import { Wording } from '../shared/wording.js';
import { messages } from './messages.js';
import style from './room.module.css';

type Live = RoomLiveSubscription['assemblyLive'];

interface Props {
  item: NonNullable<Live['item']>;
  vote: Live['vote'];
}

/** Beyond this many characters the text is set smaller, so that it holds on the screen. */
const LONG = 280;

/** What is discussed or voted: the resolution as it stands, or the amendment to it with what it changes marked. */
export function Text({ item: { text, amended, amendments }, vote }: Props) {
  const words = useMessages(messages);
  const names = useMessages(shared);
  const [next] = amendments;
  const amendment = vote ? amendments.find(({ id }) => id === vote.amendmentId) : next;
  if (amendment) {
    const { number, proposer, text: after } = amendment;
    const length = text.length + after.length;
    return (
      <div className={style.text} data-long={length > LONG || undefined}>
        <p className={style.label}>{names.amendment({ number, name: proposer })}</p>
        <Wording before={text} after={after} />
      </div>
    );
  }
  if (!text) return null;
  return (
    <div className={style.text} data-long={text.length > LONG || undefined}>
      {amended ? <p className={style.label}>{words.amended}</p> : null}
      <ItemText text={text} />
    </div>
  );
}
