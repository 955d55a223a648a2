import { CheckField, Link, StateBadge, type Tone, useFormats, useMessages } from '@etabli/ui';
import { abilities } from '../../app/abilities.js';
import { useVerb } from '../../app/client/use-verb.js';
import { useInside } from '../../app/viewer.js';
import { TickGivenDocument, TickReceivedDocument } from '../../gql/commissions.js';
import style from './handover.module.css';
import { LineActions } from './line-actions.js';
import { messages } from './messages.js';
import { type Handover, type HandoverLine, seen, useLineTitle } from './words.js';

const tones: Record<HandoverLine['state'], Tone> = {
  waiting: 'waiting',
  taken: 'done',
  finished: 'done',
  let_go: 'closed',
};

interface Props {
  handover: Handover;
  line: HandoverLine;
}

/** One thing to hand over: what it is, who has it, both ticks, and what may be done with it. */
export function Line({ handover, line }: Props) {
  const words = useMessages(messages);
  const { state, taker, letGoReason, place } = line;
  const said =
    state === 'taken' && taker ? words.takenBy({ name: taker.displayName }) : words[`state_${state}`];
  return (
    <li>
      <div className={style.what}>
        <What line={line} />
        {place ? <p>{place}</p> : null}
        <div className={style.state}>
          <StateBadge tone={tones[state]}>{said}</StateBadge>
          {state === 'let_go' && letGoReason ? <span className={style.soft}>{letGoReason}</span> : null}
        </div>
      </div>
      <Ticks handover={handover} line={line} />
      <LineActions handover={handover} line={line} />
    </li>
  );
}

function What({ line }: { line: HandoverLine }) {
  const words = useMessages(messages);
  const formats = useFormats();
  const inside = useInside();
  const titleOf = useLineTitle();
  const { kind, task, series, missionId } = line;
  const to = missionId
    ? `missions/${missionId}`
    : task && `commissions/${task.commissionId}?tache=${task.id}`;
  const when = task?.dueOn
    ? words.due({ on: formats.date(task.dueOn) })
    : series?.nextOn && words.next({ on: formats.date(series.nextOn) });
  const what = kind === 'keys' || kind === 'passwords' ? null : words[`kind_${kind}`];
  return (
    <>
      {to ? <Link to={inside(to)}>{titleOf(line)}</Link> : <strong>{titleOf(line)}</strong>}
      <p className={style.soft}>
        {[what, series?.rhythmWords, when, series?.missionId && words.withMission]
          .filter(Boolean)
          .join(' · ')}
      </p>
    </>
  );
}

function Ticks({ handover, line: { id, givenAt, receivedAt } }: Props) {
  const words = useMessages(messages);
  const { can } = abilities(handover.viewerCan);
  const giving = useVerb(TickGivenDocument, { refetch: seen });
  const receiving = useVerb(TickReceivedDocument, { refetch: seen });
  return (
    <div className={style.ticks}>
      <CheckField
        label={words.given}
        checked={givenAt !== null}
        disabled={!can('give') || giving.busy}
        onChange={(given) => giving.tell({ lineId: id, given })}
      />
      <CheckField
        label={words.received}
        checked={receivedAt !== null}
        disabled={!can('receive') || receiving.busy}
        onChange={(received) => receiving.tell({ lineId: id, received })}
      />
    </div>
  );
}
