import { Button, PersonChip, StateBadge, useFormats, useMessages } from '@etabli/ui';
import { memo } from 'react';
import { useCan } from '../../app/viewer.js';
import type { AttendanceMode } from '../../gql/assemblies.js';
import style from './desk.module.css';
import type { Line } from './desk-page.js';
import { messages as linkMessages } from './link/messages.js';
import { messages } from './messages.js';

interface Props {
  line: Line;
  receives: boolean;
  remote: boolean;
  owes: boolean;
  onArrive: (line: Line, mode: AttendanceMode) => void;
  onLeave: (line: Line) => void;
  onFee: (line: Line) => void;
  /** Gives who is in the room the link by which they vote. */
  onHand: (line: Line) => void;
}

/** One person at the door: who they are, what they carry, and the one press that marks them. */
export const PersonRow = memo(function PersonRow(props: Props) {
  const { line, receives, owes, onFee } = props;
  const words = useMessages(messages);
  const can = useCan();
  const { name, memberNumber, exercisedByName, personId, exercisedById, carries, representedByName } = line;
  const early = line.votedInAdvance ? (line.presence ? words.earlyAside : words.early) : null;
  return (
    <li className={style.row} data-here={line.presence !== null || undefined}>
      <div className={style.who}>
        <PersonChip name={name} {...(memberNumber ? { detail: memberNumber } : {})} />
        <div className={style.said}>
          {line.college ? <span>{words.college({ name: line.college })}</span> : null}
          {exercisedById !== personId ? <span>{words.byWhom({ name: exercisedByName })}</span> : null}
          {carries.length > 0 ? (
            <span>{words.carries({ names: carries.map(({ giverName }) => giverName) })}</span>
          ) : null}
          {representedByName ? <span>{words.represented({ name: representedByName })}</span> : null}
          {early ? <span>{early}</span> : null}
          <Standing line={line} />
          {owes && !can('standing.record') ? <span>{words.askTreasury}</span> : null}
        </div>
      </div>
      {receives ? (
        <div className={style.marks}>
          {owes && can('standing.record') ? (
            <Button onClick={() => onFee(line)}>{words.feePaid}</Button>
          ) : null}
          <Marks {...props} />
        </div>
      ) : null}
    </li>
  );
});

/** Whether they vote, with how many voices, or why not; since when they are there. */
function Standing({ line }: { line: Line }) {
  const words = useMessages(messages);
  const formats = useFormats();
  const { presence, arrivedAt, leftAt, votes, voicesInHand, listed, reasons, desk } = line;
  const since = presence && arrivedAt ? words[presence]({ at: formats.time(arrivedAt) }) : null;
  const at = presence && desk ? words.atDesk({ desk }) : null;
  const voices = votes && presence && voicesInHand > 0 ? words.votesWith({ voices: voicesInHand }) : null;
  return (
    <>
      {since ? (
        <span>
          <StateBadge tone="done">{[since, voices, at].filter(Boolean).join(', ')}</StateBadge>
        </span>
      ) : null}
      {!presence && leftAt ? <span>{words.goneAt({ at: formats.time(leftAt) })}</span> : null}
      {votes ? null : (
        <>
          <span>
            <StateBadge tone={listed ? 'waiting' : 'closed'}>
              {listed ? words.noVote : words.guest}
            </StateBadge>
          </span>
          {reasons.length > 0 ? <span>{reasons.join(' ')}</span> : null}
        </>
      )}
    </>
  );
}

function Marks({ line, remote, onArrive, onLeave, onHand }: Props) {
  const words = useMessages(messages);
  const link = useMessages(linkMessages);
  const whom = <span className="unseen"> : {line.name}</span>;
  if (line.presence) {
    return (
      <>
        {line.presence === 'present' && line.voicesInHand > 0 ? (
          <Button weight="quiet" onClick={() => onHand(line)}>
            {link.hand}
            {whom}
          </Button>
        ) : null}
        <Button onClick={() => onLeave(line)}>
          {words.leave}
          {whom}
        </Button>
      </>
    );
  }
  return (
    <>
      {remote ? (
        <Button onClick={() => onArrive(line, 'remote')}>
          {words.arriveRemote}
          {whom}
        </Button>
      ) : null}
      <Button large onClick={() => onArrive(line, 'present')}>
        {words.arrive}
        {whom}
      </Button>
    </>
  );
}
