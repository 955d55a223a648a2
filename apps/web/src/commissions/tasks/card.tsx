import { Initials, Link, StateBadge, useFormats, useMessages } from '@etabli/ui';
import { IconListCheck, IconMessage } from '@tabler/icons-react';
import type { KeyboardEvent, ReactNode } from 'react';
import type { CardHereFragment } from '../../gql/commissions.js';
import { messages } from './messages.js';
import style from './tasks.module.css';

interface Props {
  task: CardHereFragment;
  to: string;
  current: boolean;
  onKeyDown: (event: KeyboardEvent) => void;
  /** Verbs on the task. */
  menu: ReactNode;
}

/** A task as one picks it up: what, for when, who, how far. */
export function Card({ task, to, current, onKeyDown, menu }: Props) {
  return (
    <>
      <div className={style.cardHead}>
        <Link
          to={to}
          className={style.cardTitle}
          data-task={task.id}
          aria-current={current || undefined}
          aria-keyshortcuts="Alt+ArrowUp Alt+ArrowDown Alt+ArrowLeft Alt+ArrowRight"
          onKeyDown={onKeyDown}
          draggable={false}
        >
          {task.title}
        </Link>
        {menu}
      </div>
      <CardFacts task={task} />
    </>
  );
}

/** When, how far, which labels, whose hands. */
export function CardFacts({ task }: { task: CardHereFragment }) {
  const words = useMessages(messages);
  const { progress, commentCount, labels, assignees } = task;
  const names = assignees.map(({ person }) => person.displayName).join(', ');
  return (
    <div className={style.facts}>
      <DueBadge task={task} />
      {task.private ? <StateBadge tone="draft">{words.draft}</StateBadge> : null}
      <Labels labels={labels} />
      {progress.total > 0 ? (
        <span className={style.fact} title={words.stepsDone(progress)}>
          <IconListCheck aria-hidden size={16} /> {words.steps(progress)}
        </span>
      ) : null}
      {commentCount > 0 ? (
        <span className={style.fact} title={words.talk({ count: commentCount })}>
          <IconMessage aria-hidden size={16} /> <span aria-hidden>{commentCount}</span>
          <span className="unseen">{words.talk({ count: commentCount })}</span>
        </span>
      ) : null}
      {names ? (
        <span className={style.hands} title={words.held({ names })}>
          <span className="unseen">{words.held({ names })}</span>
          {assignees.slice(0, 4).map(({ id, person }) => (
            <Initials key={id} name={person.displayName} />
          ))}
        </span>
      ) : null}
    </div>
  );
}

/** The day of a task, and whether it is past. */
export function DueBadge({ task: { dueOn, late } }: { task: Pick<CardHereFragment, 'dueOn' | 'late'> }) {
  const words = useMessages(messages);
  const formats = useFormats();
  if (!dueOn) return null;
  const date = formats.date(dueOn, { year: false });
  return late ? (
    <StateBadge tone="late">{words.wasFor({ date })}</StateBadge>
  ) : (
    <span className={style.fact}>{words.forWhen({ date })}</span>
  );
}

/** Labels are words; their ink only helps to find them. */
export const Labels = ({ labels }: { labels: CardHereFragment['labels'] }) =>
  labels.map(({ id, name, colour }) => (
    <span key={id} className={style.label} data-ink={colour}>
      {name}
    </span>
  ));
