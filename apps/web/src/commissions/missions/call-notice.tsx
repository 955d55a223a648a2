import { Button, Notice, notify, useFormats, useMessages } from '@etabli/ui';
import { abilities } from '../../app/abilities.js';
import { useVerb } from '../../app/client/use-verb.js';
import { useViewer } from '../../app/viewer.js';
import { KeepMissionDocument } from '../../gql/commissions.js';
import { messages } from './messages.js';
import type { Mission } from './mission-page.js';
import style from './missions.module.css';
import { seen } from './seen.js';

/** The open call of a mission: why, how far it went, and the way back while nobody answered. */
export function CallNotice({ mission: { id, call, holder, viewerCan } }: { mission: Mission }) {
  const words = useMessages(messages);
  const { person: me } = useViewer();
  const keeping = useVerb(KeepMissionDocument, { refetch: seen });
  if (!call) return null;
  const keep = async () => {
    const said = await keeping.tell({ id });
    if (said.done) notify({ text: words.kept });
  };
  return (
    <Notice tone="waiting">
      <div className={style.call}>
        <CallWords call={call} holder={holder} />
        {abilities(viewerCan).can('keep') ? (
          <Button busy={keeping.busy} onClick={keep}>
            {holder?.person.id === me?.id ? words.keep : words.keepFor}
          </Button>
        ) : null}
      </div>
    </Notice>
  );
}

/** A call in sentences. */
export function CallWords({
  call,
  holder,
}: {
  call: NonNullable<Mission['call']>;
  holder: Mission['holder'];
}) {
  const words = useMessages(messages);
  const formats = useFormats();
  const day = (instant: string) => formats.instant(instant, { year: false });
  return (
    <>
      <p>{words[`cause_${call.cause}`]}</p>
      {call.reason ? <p>{words.quoted({ reason: call.reason })}</p> : null}
      {holder?.endsOn ? (
        <p>{words.until({ name: holder.person.displayName, until: formats.date(holder.endsOn) })}</p>
      ) : null}
      <p className={style.soft}>
        {call.widenedAt
          ? words.widened({ at: day(call.widenedAt) })
          : words.since({ at: day(call.openedAt) })}
      </p>
    </>
  );
}
