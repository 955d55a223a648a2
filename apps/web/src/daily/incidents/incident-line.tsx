import { Button, Link, notify, Row, StateBadge, type Tone, useFormats, useMessages } from '@etabli/ui';
import { useState } from 'react';
import { abilities } from '../../app/abilities.js';
import { useVerb } from '../../app/client/use-verb.js';
import { useInside, useViewer } from '../../app/viewer.js';
import { type PlaceIncidentsQuery, TakePlaceIncidentBackDocument } from '../../gql/daily.js';
import style from '../daily.module.css';
import { messages } from '../messages.js';
import { refreshed } from '../refresh.js';
import { EntrustDialog } from './entrust-dialog.js';

type Incident = PlaceIncidentsQuery['placeIncidents']['items'][number];
export interface CommissionName {
  id: string;
  name: string;
}

const tones: Record<Incident['state'], Tone> = {
  ...{ waiting: 'waiting', entrusted: 'draft', in_hand: 'going', mended: 'done', dropped: 'closed' },
};

/** One report: what, where, who said so, what becomes of it. */
export function IncidentLine({
  incident,
  commissions,
}: {
  incident: Incident;
  commissions: readonly CommissionName[];
}) {
  const words = useMessages(messages);
  const formats = useFormats();
  const inside = useInside();
  const { what, place, person, commission, recordedAt, state, taskId, dangerous } = incident;
  const said = words.by({ name: person.displayName, on: formats.instant(recordedAt, { year: false }) });
  return (
    <li>
      <Photo incident={incident} />
      <div>
        <strong>{what}</strong>
        <div className={style.soft}>
          {place ? (
            <>
              <Link to={inside(`lieu/places/${place.id}`)}>{place.name}</Link> ·{' '}
            </>
          ) : null}
          {[said, commission ? words.to(commission) : ''].filter(Boolean).join(' · ')}
        </div>
        <Row gap={1}>
          <StateBadge tone={tones[state]}>{words[`state_${state}`]}</StateBadge>
          {dangerous ? <StateBadge tone="late">{words.danger}</StateBadge> : null}
          {commission && taskId ? (
            <Link to={inside(`commissions/${commission.id}?tache=${taskId}`)}>{words.seeTask}</Link>
          ) : null}
        </Row>
      </div>
      <Verbs incident={incident} commissions={commissions} />
    </li>
  );
}

function Photo({ incident: { fileId, what } }: { incident: Incident }) {
  const words = useMessages(messages);
  const { association } = useViewer();
  if (!fileId) return null;
  const address = `/files/${fileId}?association=${association.slug}`;
  return (
    <a href={address} target="_blank" rel="noreferrer">
      <img className={style.photo} src={address} alt={words.photoOf({ what })} />
    </a>
  );
}

function Verbs({ incident: { id, viewerCan, what }, commissions }: Parameters<typeof IncidentLine>[0]) {
  const words = useMessages(messages);
  const [entrusting, setEntrusting] = useState(false);
  const back = useVerb(TakePlaceIncidentBackDocument, { refetch: refreshed });
  const { can } = abilities(viewerCan);
  const takeBack = async () => (await back.tell({ id })).done && notify({ text: words.tookBackReport });
  return (
    <Row gap={1}>
      {can('entrust') ? <Button onClick={() => setEntrusting(true)}>{words.entrust}</Button> : null}
      {can('takeBack') ? (
        <Button weight="quiet" onClick={takeBack}>
          {words.takeBackReport}
        </Button>
      ) : null}
      {entrusting ? (
        <EntrustDialog id={id} what={what} commissions={commissions} onClose={() => setEntrusting(false)} />
      ) : null}
    </Row>
  );
}
