import { plannedMinutes } from '@etabli/commissions/rules/agenda';
import {
  elsewhere,
  errorOf,
  Form,
  Menu,
  NumberField,
  notify,
  Section,
  Tag,
  TextField,
  useMessages,
} from '@etabli/ui';
import { useState } from 'react';
import { useVerb } from '../../app/client/use-verb.js';
import { ProposePointDocument, ShiftPointDocument, WithdrawPointDocument } from '../../gql/commissions.js';
import style from './meetings.module.css';
import { messages } from './messages.js';
import type { Point } from './use-sheet.js';

interface Props {
  meetingId: string;
  points: readonly Point[];
  mayPropose: boolean;
}

/** What will be spoken about, proposed by anyone called. */
export function Agenda({ meetingId, points, mayPropose }: Props) {
  const words = useMessages(messages);
  const minutes = plannedMinutes(points.map((point) => ({ ...point, state: point.state as 'open' })));
  return (
    <Section title={words.agenda} lead={words.agendaLead({ minutes })}>
      {points.length === 0 ? <p className={style.soft}>{words.agendaEmpty}</p> : null}
      <ol className={style.list}>
        {points.map((point) => (
          <li key={point.id} className={style.row}>
            <span className={style.words}>
              <strong>{point.title}</strong>
              <PointDetail point={point} />
            </span>
            {mayPropose ? <PointMenu point={point} /> : null}
          </li>
        ))}
      </ol>
      {mayPropose ? <Propose meetingId={meetingId} /> : null}
    </Section>
  );
}

/** How long, by whom, and where it comes from. */
export function PointDetail({ point: { minutes, proposedBy, carried, state } }: { point: Point }) {
  const words = useMessages(messages);
  const said = [
    minutes ? words.minutes({ minutes }) : '',
    proposedBy ? words.proposedBy({ name: proposedBy }) : '',
  ].filter(Boolean);
  return (
    <span className={style.soft}>
      {said.join(', ')} {carried ? <Tag>{words.carried}</Tag> : null}
      {state === 'postponed' ? <Tag>{words.postponed}</Tag> : null}
    </span>
  );
}

function PointMenu({ point: { id, title } }: { point: Point }) {
  const words = useMessages(messages);
  const refetch = ['OneSheet'];
  const shift = useVerb(ShiftPointDocument, { refetch });
  const withdraw = useVerb(WithdrawPointDocument, { refetch });
  const takeOff = async () => {
    const said = await withdraw.tell({ id, withdrawn: true });
    if (said.done) notify({ text: words.withdrawn, undo: () => withdraw.tell({ id, withdrawn: false }) });
  };
  return (
    <Menu
      compact
      label={words.actOnPoint({ title })}
      items={[
        { label: words.up, onPick: () => void shift.tell({ id, up: true }) },
        { label: words.down, onPick: () => void shift.tell({ id, up: false }) },
        { label: words.withdraw, onPick: () => void takeOff() },
      ]}
    />
  );
}

/** One more point, at the end. */
export function Propose({ meetingId }: { meetingId: string }) {
  const words = useMessages(messages);
  const [title, setTitle] = useState('');
  const [minutes, setMinutes] = useState<number | null>(10);
  const verb = useVerb(ProposePointDocument, { refetch: ['OneSheet'] });
  const propose = async () => {
    const said = await verb.run({ input: { meetingId, title, minutes } });
    if (said.done) setTitle('');
  };
  const shown = ['title', 'minutes'];
  return (
    <Form
      verb={words.propose}
      weight="plain"
      busy={verb.busy}
      refusal={elsewhere(verb.refusal, shown)}
      onSubmit={propose}
    >
      <TextField
        required
        label={words.pointTitle}
        value={title}
        onChange={setTitle}
        error={errorOf(verb.refusal, 'title')}
      />
      <NumberField
        label={words.pointMinutes}
        suffix={words.minutesSuffix}
        min={1}
        max={480}
        value={minutes}
        onChange={setMinutes}
        error={errorOf(verb.refusal, 'minutes')}
      />
    </Form>
  );
}
