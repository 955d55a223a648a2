import { Button, Notice, useMessages } from '@etabli/ui';
import { useSearchParams } from 'react-router';
import { abilities } from '../../app/abilities.js';
import { Speakers } from '../debate/speakers.js';
import { QuorumLines } from '../shared/quorum-lines.js';
import { AgendaRail } from './agenda-rail.js';
import style from './console.module.css';
import type { Assembly, Incident, Live, Room } from './console-page.js';
import { ItemView } from './item-view.js';
import { messages } from './messages.js';
import { RoomSide } from './room-side.js';

interface Props {
  assembly: Assembly;
  incidents: readonly Incident[];
  live: Live | null;
  room: Room | null;
}

/** The agenda, the item one looks at, the room. One may look at any item; the assembly stays at its own. */
export function Sitting({ assembly, incidents, live, room }: Props) {
  const words = useMessages(messages);
  const [params, setParams] = useSearchParams();
  const { agenda, currentItem } = assembly;
  const wanted = agenda.find(({ id }) => id === params.get('point'));
  const current = agenda.find(({ id }) => id === currentItem?.id);
  const shown = wanted ?? current ?? agenda[0];
  const show = (id: string | null) =>
    setParams(id ? { point: id } : {}, { replace: true, preventScrollReset: true });
  const conducts = abilities(assembly.sittingCan).can('conduct');
  const quorums = live?.quorums ?? room?.quorums ?? [];
  return (
    <div className={style.console}>
      <div className={style.quorum}>
        <QuorumLines nature={assembly.nature} quorums={quorums} />
      </div>
      <AgendaRail agenda={agenda} currentId={current?.id ?? null} shownId={shown?.id ?? null} onShow={show} />
      <div className={style.middle}>
        {conducts ? null : (
          <Notice>
            <p>{words.follows}</p>
          </Notice>
        )}
        {current && shown && shown.id !== current.id ? (
          <Notice>
            <p>{words.elsewhere({ title: current.title })}</p>
            <Button onClick={() => show(null)}>{words.backToCurrent}</Button>
          </Notice>
        ) : null}
        {shown ? (
          <ItemView
            key={shown.id}
            assembly={assembly}
            item={shown}
            isCurrent={shown.id === current?.id}
            live={live}
            room={room}
            onShow={show}
          />
        ) : null}
      </div>
      <RoomSide assembly={assembly} incidents={incidents} quorums={quorums} room={room}>
        {live?.floor ? (
          <Speakers
            assemblyId={assembly.id}
            floor={live.floor}
            room={room}
            conducts={conducts}
            voting={live.vote?.stage === 'open'}
          />
        ) : null}
      </RoomSide>
    </div>
  );
}
