import { Link, useMessages } from '@etabli/ui';
import type { KeyboardEvent } from 'react';
import { abilities } from '../../app/abilities.js';
import type { StageHereFragment } from '../../gql/commissions.js';
import { Card } from './card.js';
import { dragged, useTaskDrop } from './drag.js';
import { messages } from './messages.js';
import type { Move } from './moves.js';
import { TaskMenu } from './task-menu.js';
import style from './tasks.module.css';
import type { Column } from './use-board-moves.js';

interface Props {
  column: Column;
  stages: readonly StageHereFragment[];
  openId: string | null;
  openAt: (id: string) => string;
  /** The list of this column alone, for what does not fit. */
  restAt: string;
  onMove: (move: Move) => void;
  byKey: (id: string) => (event: KeyboardEvent) => void;
}

/** A column of the board: its tasks in order, where others can be dropped. */
export function BoardColumn({ column, stages, openId, openAt, restAt, onMove, byKey }: Props) {
  const words = useMessages(messages);
  const { stage, items, total } = column;
  const { over, ...drop } = useDrop(column, onMove);
  return (
    <section className={style.column} aria-label={stage.name} data-over={over || undefined} {...drop}>
      <h3 className={style.columnHead}>
        {stage.name} <span aria-hidden>{total}</span>
        <span className="unseen">{words.count({ count: total })}</span>
      </h3>
      {items.length === 0 ? <p className={style.soft}>{words.columnEmpty}</p> : null}
      <ol className={style.cards}>
        {items.map((task, at) => (
          <li
            key={task.id}
            className={style.card}
            data-card={at}
            data-done={task.finishedAt ? true : undefined}
            draggable={abilities(task.moves).can('move')}
            onDragStart={dragged(task.id)}
          >
            <Card
              task={task}
              to={openAt(task.id)}
              current={task.id === openId}
              onKeyDown={byKey(task.id)}
              menu={<TaskMenu task={task} stages={stages} at={at} of={items.length} onMove={onMove} />}
            />
          </li>
        ))}
      </ol>
      {total > items.length ? (
        <Link to={restAt} className={style.rest}>
          {words.others({ count: total - items.length })}
        </Link>
      ) : null}
    </section>
  );
}

/** Where a dragged task would fall: before the first card whose middle is under the pointer. */
function useDrop({ stage, items }: Column, onMove: (move: Move) => void) {
  return useTaskDrop((id, event) => {
    const cards = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-card]')];
    const under = cards.filter((card) => {
      const { top, height } = card.getBoundingClientRect();
      return top + height / 2 < event.clientY;
    }).length;
    const was = items.findIndex((task) => task.id === id);
    const at = was >= 0 && was < under ? under - 1 : under;
    if (at !== was) onMove({ id, stageId: stage.id, at });
  });
}
