import { Button, Menu, notify, Section, StateBadge, type Tone, useMessages } from '@etabli/ui';
import { useState } from 'react';
import { useVerb } from '../../app/client/use-verb.js';
import {
  type AmendmentEnding,
  type AmendmentSeenFragment,
  DropAmendmentDocument,
} from '../../gql/assemblies.js';
import { underWay } from '../console/course.js';
import type { ItemProps } from '../console/item-view.js';
import { PastVotes } from '../console/past-votes.js';
import { messages as shared } from '../shared/messages.js';
import { Wording } from '../shared/wording.js';
import { AmendDialog } from './amend-dialog.js';
import style from './debate.module.css';
import { messages } from './messages.js';

const tones: Record<AmendmentSeenFragment['state'], Tone> = {
  pending: 'waiting',
  adopted: 'done',
  rejected: 'refused',
  withdrawn: 'closed',
  moot: 'closed',
};

interface Props extends Pick<ItemProps, 'item' | 'room' | 'isCurrent'> {
  conducts: boolean;
}

/** The amendments of an item: what each changes, side by side, and what became of it. */
export function Amendments({ item, room, isCurrent, conducts }: Props) {
  const words = useMessages(messages);
  const [amending, setAmending] = useState(false);
  const voted = item.votes.some(({ cancelledAt }) => !cancelledAt);
  const amendable = item.kind === 'vote' && !item.election && !item.withdrawnAt && !voted;
  const opens = conducts && isCurrent && room !== null && amendable;
  if (item.amendments.length === 0 && !opens) return null;
  const button = (
    <Button weight="quiet" onClick={() => setAmending(true)}>
      {words.amend}
    </Button>
  );
  return (
    <>
      {item.amendments.length > 0 ? (
        <Section title={words.amendments} level={3} actions={opens ? button : null}>
          {item.amendments.map((amendment) => (
            <Amendment key={amendment.id} amendment={amendment} conducts={conducts} />
          ))}
        </Section>
      ) : (
        <div>{button}</div>
      )}
      {amending && room ? <AmendDialog item={item} room={room} onClose={() => setAmending(false)} /> : null}
    </>
  );
}

/** Once settled it folds: what is asked of the room comes under it. */
function Amendment({ amendment, conducts }: { amendment: AmendmentSeenFragment; conducts: boolean }) {
  const names = useMessages(shared);
  const words = useMessages(messages);
  const { number, state, proposer } = amendment;
  const title = <h4>{names.amendment({ number, name: proposer.displayName })}</h4>;
  const badge = <StateBadge tone={tones[state]}>{words[`state_${state}`]}</StateBadge>;
  if (state !== 'pending') {
    return (
      <details className={style.amendment}>
        <summary>
          {title} {badge}
        </summary>
        <Reading amendment={amendment} />
      </details>
    );
  }
  return (
    <article className={style.amendment}>
      <div className={style.head}>
        {title}
        {conducts ? <Drop amendment={amendment} /> : null}
      </div>
      <div>{badge}</div>
      <Reading amendment={amendment} />
    </article>
  );
}

function Drop({ amendment: { id, votes } }: { amendment: AmendmentSeenFragment }) {
  const words = useMessages(messages);
  const drop = useVerb(DropAmendmentDocument, { refetch: ['Console'] });
  const take = async (ending: AmendmentEnding) => {
    const said = await drop.tell({ id, ending });
    if (said.done) notify({ text: words.dropped });
  };
  if (underWay({ votes: [...votes] })) return null;
  return (
    <Menu
      compact
      label={words.drop}
      items={[
        { label: words.withdraw, onPick: () => void take('withdrawn') },
        { label: words.moot, onPick: () => void take('moot') },
      ]}
    />
  );
}

/** What it changes, side by side, and its vote. */
function Reading({ amendment: { before, text, votes } }: { amendment: AmendmentSeenFragment }) {
  const words = useMessages(messages);
  return (
    <>
      <div className={style.sides}>
        <div>
          <h5>{words.before}</h5>
          <Wording before={before} after={text} side="before" />
        </div>
        <div>
          <h5>{words.after}</h5>
          <Wording before={before} after={text} side="after" />
        </div>
      </div>
      <PastVotes votes={votes} />
    </>
  );
}
