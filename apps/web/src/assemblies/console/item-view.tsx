import { typo } from '@etabli/kernel/locale';
import { Notice, StateBadge, Tag, useMessages } from '@etabli/ui';
import { abilities } from '../../app/abilities.js';
import { Amendments } from '../debate/amendments.js';
import { messages as debate } from '../debate/messages.js';
import { ResolutionText } from '../debate/resolution-text.js';
import { Voters } from '../debate/voters.js';
import { AfterElection } from '../elections/after-election.js';
import { Candidates } from '../elections/candidates.js';
import { messages as elections } from '../elections/messages.js';
import { messages as shared } from '../shared/messages.js';
import style from './console.module.css';
import type { Assembly, Live, Room } from './console-page.js';
import { ItemMenu } from './item-menu.js';
import { messages } from './messages.js';
import { NextStep } from './next-step.js';
import { Notes } from './notes.js';
import { PastVotes } from './past-votes.js';

export interface ItemProps {
  assembly: Assembly;
  item: Assembly['agenda'][number];
  /** The assembly is at it. */
  isCurrent: boolean;
  live: Live | null;
  room: Room | null;
  onShow: (id: string | null) => void;
}

/** One item: its text as the room hears it, then the one next step. */
export function ItemView(props: ItemProps) {
  const words = useMessages(messages);
  const names = useMessages(shared);
  const { assembly, item } = props;
  const elects = useMessages(elections);
  const exceptional = useMessages(debate);
  const { can } = abilities(assembly.sittingCan);
  const { position, title, kind, text, textNow, speaker, withdrawnAt, conflicts } = item;
  return (
    <article className={style.item} aria-label={names.item({ position, title })}>
      <header>
        <div className={style.itemHead}>
          <Tag>{item.election ? elects.tag : kind === 'vote' ? names.vote : names.information}</Tag>
          {withdrawnAt ? <StateBadge tone="closed">{names.withdrawn}</StateBadge> : null}
          {can('conduct') ? <ItemMenu {...props} /> : null}
        </div>
        <h2 className={style.itemTitle}>{names.item({ position, title })}</h2>
        {speaker ? <p className={style.soft}>{words.speaker({ name: speaker })}</p> : null}
      </header>
      {item.revokesId ? (
        <Notice>
          <p>{exceptional.raisedNote}</p>
        </Notice>
      ) : null}
      {kind === 'vote' ? <ResolutionText text={text} textNow={textNow} /> : text ? <p>{typo(text)}</p> : null}
      {conflicts.length > 0 ? (
        <p>{words.conflicts({ names: conflicts.map(({ displayName }) => displayName).join(', ') })}</p>
      ) : null}
      {kind === 'vote' && can('count') && !withdrawnAt ? <Voters itemId={item.id} /> : null}
      <Amendments item={item} room={props.room} isCurrent={props.isCurrent} conducts={can('conduct')} />
      {item.election ? <Candidates assembly={assembly} election={item.election} votes={item.votes} /> : null}
      <PastVotes votes={item.votes} />
      {item.election ? <AfterElection assemblyId={assembly.id} election={item.election} /> : null}
      <NextStep {...props} />
      {can('writeMinutes') ? <Notes item={item} /> : null}
    </article>
  );
}
