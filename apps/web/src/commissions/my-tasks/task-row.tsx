import { durationWords } from '@etabli/commissions/rules/duration';
import { newId } from '@etabli/kernel/ids';
import { Button, Link, Menu, Row, useLocale, useMessages } from '@etabli/ui';
import { useId, useState } from 'react';
import { abilities } from '../../app/abilities.js';
import { daysAfter } from '../../app/civil-today.js';
import type { Deeds } from '../../app/offline/deeds.js';
import { useInside } from '../../app/viewer.js';
import type { MyTaskFragment } from '../../gql/commissions.js';
import { messages } from './messages.js';
import style from './my-tasks.module.css';
import { TaskDetails } from './task-details.js';
import { type Say, useSaying } from './use-saying.js';

const HOUR = 60;
const WEEK = 7;

interface Props {
  task: MyTaskFragment;
  deeds: Deeds;
  now: string;
}

/** One task under the thumb: take it, say it is done, an hour more, later, or somebody else. */
export function MyTaskRow({ task, deeds, now }: Props) {
  const words = useMessages(messages);
  const inside = useInside();
  const { id, title, commission, viewerCan } = task;
  const { can } = abilities(viewerCan);
  const { say, busy } = useSaying(deeds);
  const main = can('take')
    ? { label: words.take, do: () => say('TakeTask', { id }, words.taken({ title })) }
    : { label: words.finish, do: () => say('FinishTask', { id }, words.finished({ title })) };
  return (
    <div className={style.task}>
      <div>
        <Link to={inside(`commissions/${commission.id}?tache=${id}`)}>{title}</Link>
        <p className={style.soft}>{commission.name}</p>
      </div>
      <Row gap={1}>
        {can('take') || can('finish') ? (
          <Button busy={busy} onClick={main.do}>
            {main.label}
          </Button>
        ) : null}
        {can('take') ? null : <More task={task} now={now} say={say} />}
      </Row>
      <Details task={task} say={say} />
    </div>
  );
}

/** Closed until asked for: a week is read at a glance. */
function Details({ task, say }: { task: MyTaskFragment; say: Say }) {
  const words = useMessages(messages);
  const [open, setOpen] = useState(false);
  const id = useId();
  const { checklist, comments } = task;
  const done = checklist.filter(({ doneAt }) => doneAt !== null).length;
  const told = words.details({ done, steps: checklist.length, said: comments.length });
  return (
    <div className={style.details}>
      <Button weight="quiet" aria-expanded={open} aria-controls={id} onClick={() => setOpen(!open)}>
        {told}
      </Button>
      <div id={id} hidden={!open}>
        {open ? <TaskDetails task={task} say={say} /> : null}
      </div>
    </div>
  );
}

function More({
  task: { id, title, dueOn, viewerCan },
  now,
  say,
}: {
  task: MyTaskFragment;
  now: string;
  say: Say;
}) {
  const words = useMessages(messages);
  const { locale } = useLocale();
  const { can } = abilities(viewerCan);
  const hour = durationWords(HOUR, locale);
  const later = daysAfter(dueOn && dueOn > now ? dueOn : now, WEEK);
  const giveHour = () => {
    const given = newId();
    const hours = [{ id: given, taskId: id, minutes: HOUR, what: title, onDay: now, source: 'task' }];
    const back = { operation: 'WithdrawHours', variables: { ids: [given] }, told: words.withdrawn } as const;
    void say('DeclareHours', { hours }, words.hourAdded({ hour, title }), back);
  };
  const items = [
    {
      label: words.hour({ hour }),
      onPick: giveHour,
    },
    ...(can('describe')
      ? [
          {
            label: words.later,
            onPick: () => void say('PostponeTask', { id, dueOn: later }, words.postponed({ title })),
          },
        ]
      : []),
    ...(can('giveBack')
      ? [
          {
            label: words.giveBack,
            onPick: () => void say('GiveBackTask', { id }, words.givenBack({ title })),
          },
        ]
      : []),
  ];
  return <Menu label={words.more} items={items} />;
}
