import { ButtonLink, Section, Stack, useFormats, useMessages } from '@etabli/ui';
import type { ReactNode } from 'react';
import { useCan, useInside } from '../../app/viewer.js';
import { AdvanceCount } from '../advance/advance-count.js';
import { LinkWatch } from '../remote/link-watch.js';
import { assemblyPath } from '../shared/paths.js';
import { QuorumGauges } from '../shared/quorum-gauges.js';
import style from './console.module.css';
import type { Assembly, Incident, Live, Room } from './console-page.js';
import { messages } from './messages.js';

interface Props {
  assembly: Assembly;
  incidents: readonly Incident[];
  quorums: Live['quorums'];
  room: Room | null;
  /** Who speaks. */
  children: ReactNode;
}

/** The room: its quorum, who is in it, who conducts, what happened. */
export function RoomSide({ assembly, incidents, quorums, room, children }: Props) {
  const words = useMessages(messages);
  const inside = useInside();
  const can = useCan();
  return (
    <aside className={style.room} aria-label={words.room}>
      <QuorumGauges nature={assembly.nature} quorums={quorums} />
      {room ? (
        <p>
          {words.inRoom({
            present: room.present.electors,
            remote: room.remote.electors,
            represented: room.represented.electors,
            voices: room.inRoom.voices,
          })}
        </p>
      ) : null}
      <AdvanceCount assemblyId={assembly.id} />
      {children}
      <LinkWatch assemblyId={assembly.id} />
      <Stack gap={1}>
        {can('assembly.desk') ? (
          <ButtonLink to={inside(assemblyPath(assembly.id, 'desk'))}>{words.toDesk}</ButtonLink>
        ) : null}
        <ButtonLink to={inside(`assemblees/${assembly.id}/ecran`)}>{words.toScreen}</ButtonLink>
      </Stack>
      <Bureau assembly={assembly} />
      {incidents.length > 0 ? <Incidents incidents={incidents} /> : null}
    </aside>
  );
}

function Bureau({ assembly: { chair, secretary, scrutineers } }: { assembly: Assembly }) {
  const words = useMessages(messages);
  const names = scrutineers.map(({ displayName }) => displayName).join(', ');
  return (
    <Section title={words.bureau} level={3}>
      <ul className={style.soft}>
        {chair ? <li>{words.chairIs({ name: chair.displayName })}</li> : null}
        {secretary ? <li>{words.secretaryIs({ name: secretary.displayName })}</li> : null}
        {names ? <li>{words.scrutineersAre({ names })}</li> : null}
      </ul>
    </Section>
  );
}

function Incidents({ incidents }: { incidents: readonly Incident[] }) {
  const words = useMessages(messages);
  const formats = useFormats();
  return (
    <Section title={words.incidents} level={3}>
      <ul className={style.soft}>
        {incidents.map(({ id, at, text }) => (
          <li key={id}>
            <strong>{formats.time(at)}</strong> {text}
          </li>
        ))}
      </ul>
    </Section>
  );
}
