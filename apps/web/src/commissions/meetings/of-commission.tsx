import { useQuery } from '@apollo/client/react';
import { Button, Empty, Link, Section, StateBadge, type Tone, useFormats, useMessages } from '@etabli/ui';
import { useState } from 'react';
import { useInside } from '../../app/viewer.js';
import { MeetingsOfDocument, type MeetingsOfQuery } from '../../gql/commissions.js';
import style from './meetings.module.css';
import { messages } from './messages.js';
import { PlanDialog } from './plan-dialog.js';

type Meeting = MeetingsOfQuery['meetings']['items'][number];
export const meetingTones: Record<Meeting['state'], Tone> = {
  planned: 'waiting',
  held: 'going',
  published: 'done',
  cancelled: 'closed',
};

/** When a commission meets next, and the notes of its last meetings. */
export function MeetingsOfCommission({ commissionId, mayPlan }: { commissionId: string; mayPlan: boolean }) {
  const words = useMessages(messages);
  const inside = useInside();
  const [planning, setPlanning] = useState(false);
  const { data } = useQuery(MeetingsOfDocument, { variables: { commissionId, coming: null, limit: 4 } });
  if (!data) return null;
  const { items } = data.meetings;
  const plan = mayPlan ? <Button onClick={() => setPlanning(true)}>{words.plan}</Button> : null;
  return (
    <Section title={words.title} actions={items.length > 0 ? plan : null}>
      {items.length === 0 ? (
        <Empty small title={words.none} action={plan}>
          {words.noneText}
        </Empty>
      ) : (
        <>
          <MeetingList meetings={items} />
          <Link to={inside('reunions')}>{words.all}</Link>
        </>
      )}
      {planning ? <PlanDialog commissionId={commissionId} onClose={() => setPlanning(false)} /> : null}
    </Section>
  );
}

/** Meetings one under the other, each with its day and what it is at. */
export function MeetingList({ meetings, named }: { meetings: readonly Meeting[]; named?: boolean }) {
  const words = useMessages(messages);
  const formats = useFormats();
  const inside = useInside();
  return (
    <ul className={style.list}>
      {meetings.map(({ id, title, startsAt, state, commission }) => (
        <li key={id} className={style.row}>
          <span className={style.words}>
            <Link to={inside(`reunions/${id}`)}>{title}</Link>
            <span className={style.soft}>
              {[
                formats.instant(startsAt, { weekday: true }),
                named ? (commission?.name ?? words.intercommission) : '',
              ]
                .filter(Boolean)
                .join(' · ')}
            </span>
          </span>
          <StateBadge tone={meetingTones[state]}>{words[`state_${state}`]}</StateBadge>
        </li>
      ))}
    </ul>
  );
}
