import { Button, notify, Section, useFormats, useMessages } from '@etabli/ui';
import { useState } from 'react';
import { abilities } from '../../app/abilities.js';
import { useVerb } from '../../app/client/use-verb.js';
import { EntrustSeriesDocument, TakeSeriesOutDocument } from '../../gql/commissions.js';
import { EntrustDialog } from './entrust-dialog.js';
import { messages } from './messages.js';
import type { Mission } from './mission-page.js';
import style from './missions.module.css';
import { seen } from './seen.js';

/** The tasks that come back for whoever holds the mission; nothing while there are none and none may be added. */
export function Recurring({ mission }: { mission: Mission }) {
  const words = useMessages(messages);
  const [adding, setAdding] = useState(false);
  const { recurringTasks, viewerCan } = mission;
  const may = abilities(viewerCan).can('arrangeTasks');
  if (recurringTasks.length === 0 && !may) return null;
  return (
    <Section
      title={words.recurring}
      lead={words.recurringLead}
      actions={may ? <Button onClick={() => setAdding(true)}>{words.entrust}</Button> : null}
    >
      <ul className={style.list}>
        {recurringTasks.map((series) => (
          <OneSeries key={series.id} missionId={mission.id} series={series} may={may} />
        ))}
      </ul>
      {adding ? <EntrustDialog mission={mission} onClose={() => setAdding(false)} /> : null}
    </Section>
  );
}

interface Props {
  missionId: string;
  series: Mission['recurringTasks'][number];
  may: boolean;
}

function OneSeries({ missionId, series: { id, title, rhythmWords, nextOn }, may }: Props) {
  const words = useMessages(messages);
  const formats = useFormats();
  const leaving = useVerb(TakeSeriesOutDocument, { refetch: seen });
  const coming = useVerb(EntrustSeriesDocument, { refetch: seen });
  const takeOut = async () => {
    const said = await leaving.tell({ id: missionId, seriesId: id });
    if (!said.done) return;
    notify({
      text: words.takenOut({ title }),
      undo: () => coming.tell({ id: missionId, seriesId: id }),
    });
  };
  return (
    <li>
      <div>
        <strong>{title}</strong>
        <p className={style.soft}>
          {words.recurringLine({ rhythm: rhythmWords })}{' '}
          {nextOn ? words.recurringNext({ on: formats.date(nextOn) }) : null}
        </p>
      </div>
      {may ? (
        <Button
          weight="quiet"
          aria-label={words.takeOutNamed({ title })}
          busy={leaving.busy}
          onClick={takeOut}
        >
          {words.takeOut}
        </Button>
      ) : null}
    </li>
  );
}
