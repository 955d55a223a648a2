import { Menu, useMessages } from '@etabli/ui';
import { useState } from 'react';
import { HandOverDialog } from '../debate/hand-over-dialog.js';
import { messages as debate } from '../debate/messages.js';
import { RevocationDialog } from '../debate/revocation-dialog.js';
import { settled } from '../shared/results.js';
import { isDone, undecided, underWay } from './course.js';
import { CancelVoteDialog } from './dialogs/cancel-vote-dialog.js';
import { CloseDialog } from './dialogs/close-dialog.js';
import { ConflictDialog } from './dialogs/conflict-dialog.js';
import { FailureDialog } from './dialogs/failure-dialog.js';
import { IncidentDialog } from './dialogs/incident-dialog.js';
import { WithdrawDialog } from './dialogs/withdraw-dialog.js';
import type { ItemProps } from './item-view.js';
import { messages } from './messages.js';

type Open = 'chair' | 'revocation' | 'conflict' | 'incident' | 'withdraw' | 'cancel' | 'failure' | 'close';

/** What happens now and then: kept behind one button, so that the next step stays alone in sight. */
export function ItemMenu({ assembly, item, room, live }: ItemProps) {
  const words = useMessages(messages);
  const debating = useMessages(debate);
  const [open, setOpen] = useState<Open | null>(null);
  const votes = [...item.amendments.flatMap((amendment) => amendment.votes), ...item.votes];
  const vote = underWay({ votes }) ?? settled(item.votes);
  const untouched = !isDone(item) && !underWay({ votes });
  const { chairProposal } = assembly;
  const noQuorum = (live?.quorums ?? room?.quorums ?? []).every(({ reached }) => !reached);
  const left = undecided(assembly.agenda);
  const entry = (
    kind: Open,
    label: string,
    shown: boolean,
    more: { danger?: boolean; reason?: string | null } = {},
  ) => (shown ? [{ label, onPick: () => setOpen(kind), ...more }] : []);
  const reason = left.length > 0 ? words.leftToDecide({ count: left.length }) : null;
  const close = () => setOpen(null);
  return (
    <>
      <Menu
        label={words.otherActions}
        items={[
          ...entry('incident', words.incident, true),
          ...entry('conflict', words.conflict, untouched && room !== null),
          ...entry('withdraw', words.withdraw, untouched, { danger: true }),
          ...entry('cancel', words.cancelVote, vote !== undefined, { danger: true }),
          ...entry('chair', debating.handOver, chairProposal !== null && room !== null),
          ...entry('revocation', debating.revoke, item.kind === 'information' && room !== null),
          ...entry('failure', words.failure, noQuorum, { danger: true }),
          ...entry('close', words.close, true, { reason }),
        ]}
      />
      {open === 'incident' ? (
        <IncidentDialog assemblyId={assembly.id} itemId={item.id} onClose={close} />
      ) : null}
      {open === 'conflict' && room ? <ConflictDialog item={item} room={room} onClose={close} /> : null}
      {open === 'withdraw' ? <WithdrawDialog item={item} onClose={close} /> : null}
      {open === 'cancel' && vote ? <CancelVoteDialog voteId={vote.id} onClose={close} /> : null}
      {open === 'chair' && room && chairProposal ? (
        <HandOverDialog assembly={assembly} proposal={chairProposal} room={room} onClose={close} />
      ) : null}
      {open === 'revocation' && room ? (
        <RevocationDialog assemblyId={assembly.id} room={room} onClose={close} />
      ) : null}
      {open === 'failure' ? <FailureDialog assembly={assembly} onClose={close} /> : null}
      {open === 'close' ? <CloseDialog assembly={assembly} onClose={close} /> : null}
    </>
  );
}
