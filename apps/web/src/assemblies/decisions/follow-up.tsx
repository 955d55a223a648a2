import { Button, Link, notify, Row, useFormats, useMessages } from '@etabli/ui';
import { useState } from 'react';
import { abilities } from '../../app/abilities.js';
import { useVerb } from '../../app/client/use-verb.js';
import { useCan, useInside } from '../../app/viewer.js';
import {
  EndFollowUpDocument,
  type FollowedUpFragment,
  ReopenFollowUpDocument,
} from '../../gql/assemblies.js';
import style from './decisions.module.css';
import { DropDialog } from './drop-dialog.js';
import { EntrustDialog } from './entrust-dialog.js';
import { messages } from './messages.js';

interface Props {
  item: { id: string; title: string };
  followUp: FollowedUpFragment | null;
}

/** What shows decisions, and the boards where they are tasks, read again after each verb. */
export const seen = [
  ...['AssemblyOverview', 'CommissionFollowUps', 'MyFollowUps'],
  ...['Board', 'TasksList', 'OneTask', 'TodayTasks'],
];

/** Who sees to a decision and by when; whoever may says that it is done, or gives it to somebody else. */
export function FollowUp({ item, followUp }: Props) {
  const words = useMessages(messages);
  const writes = useCan()('minutes.write');
  const [open, setOpen] = useState<'entrust' | 'drop' | null>(null);
  const verb = useVerb(EndFollowUpDocument, { refetch: seen });
  const reopening = useVerb(ReopenFollowUpDocument, { refetch: seen });
  const may = abilities(followUp?.viewerCan ?? []);
  const ends = may.can('end');
  if (!followUp && !writes) return null;
  const id = followUp?.id ?? '';
  const reopen = () => reopening.tell({ id });
  const done = async () => {
    const said = await verb.tell({ input: { id, ending: 'done' } });
    if (said.done) notify({ text: words.markedDone, undo: () => void reopen() });
  };
  return (
    <div className={style.followUp}>
      {followUp ? <Standing followUp={followUp} /> : null}
      <Row gap={1}>
        {ends ? (
          <Button busy={verb.busy} onClick={() => void done()}>
            {words.markDone}
          </Button>
        ) : null}
        {writes ? (
          <Button weight="quiet" onClick={() => setOpen('entrust')}>
            {followUp ? words.entrustAnew : words.entrust}
            <span className="unseen"> {item.title}</span>
          </Button>
        ) : null}
        {ends ? (
          <Button weight="quiet" onClick={() => setOpen('drop')}>
            {words.drop}
          </Button>
        ) : null}
        {may.can('reopen') ? (
          <Button weight="quiet" busy={reopening.busy} onClick={() => void reopen()}>
            {words.reopen}
          </Button>
        ) : null}
      </Row>
      {open === 'entrust' ? <EntrustDialog item={item} onClose={() => setOpen(null)} /> : null}
      {open === 'drop' && followUp ? <DropDialog id={followUp.id} onClose={() => setOpen(null)} /> : null}
    </div>
  );
}

function Standing({ followUp }: { followUp: FollowedUpFragment }) {
  const { person, commission, task, dueOn, end } = followUp;
  const words = useMessages(messages);
  const formats = useFormats();
  const inside = useInside();
  const names = [commission?.name, person?.displayName].filter((name) => name !== undefined);
  const name = names.join(' · ');
  const who = dueOn ? words.whoBy({ name, date: formats.date(dueOn) }) : words.who({ name });
  return (
    <>
      <p>
        {who}
        {end ? (
          <strong>{` · ${end.ending === 'dropped' ? words.dropped({ reason: end.reason || words.takenOff }) : words.done({ date: formats.instant(end.recordedAt) })}`}</strong>
        ) : null}
      </p>
      {task && commission ? (
        <p>
          <Link to={inside(`commissions/${commission.id}?tache=${task.id}`)}>
            {words.task({ stage: task.stage.name })}
          </Link>
        </p>
      ) : null}
    </>
  );
}
