import { Button, notify, Row, useFormats, useMessages } from '@etabli/ui';
import { useState } from 'react';
import { abilities } from '../../app/abilities.js';
import { useVerb } from '../../app/client/use-verb.js';
import { useCan } from '../../app/viewer.js';
import { EndFollowUpDocument, type FollowedUpFragment } from '../../gql/assemblies.js';
import style from './decisions.module.css';
import { DropDialog } from './drop-dialog.js';
import { EntrustDialog } from './entrust-dialog.js';
import { messages } from './messages.js';

interface Props {
  item: { id: string; title: string };
  followUp: FollowedUpFragment | null;
}

export const seen = ['AssemblyOverview', 'CommissionFollowUps', 'MyFollowUps'];

/** Who sees to a decision and by when; whoever may says that it is done, or gives it to somebody else. */
export function FollowUp({ item, followUp }: Props) {
  const words = useMessages(messages);
  const writes = useCan()('minutes.write');
  const [open, setOpen] = useState<'entrust' | 'drop' | null>(null);
  const verb = useVerb(EndFollowUpDocument, { refetch: seen });
  const runs = followUp !== null && followUp.end === null;
  const ends = runs && abilities(followUp.viewerCan).can('end');
  if (!followUp && !writes) return null;
  const done = async () => {
    const said = await verb.tell({ input: { id: followUp?.id ?? '', ending: 'done' } });
    if (said.done) notify({ text: words.markedDone });
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
      </Row>
      {open === 'entrust' ? <EntrustDialog item={item} onClose={() => setOpen(null)} /> : null}
      {open === 'drop' && followUp ? <DropDialog id={followUp.id} onClose={() => setOpen(null)} /> : null}
    </div>
  );
}

function Standing({ followUp: { person, commission, dueOn, end } }: { followUp: FollowedUpFragment }) {
  const words = useMessages(messages);
  const formats = useFormats();
  const name = person?.displayName ?? commission?.name ?? '';
  const who = dueOn ? words.whoBy({ name, date: formats.date(dueOn) }) : words.who({ name });
  return (
    <p>
      {who}
      {end ? (
        <strong>{` · ${end.ending === 'dropped' ? words.dropped({ reason: end.reason }) : words.done({ date: formats.instant(end.recordedAt) })}`}</strong>
      ) : null}
    </p>
  );
}
