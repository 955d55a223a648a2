import { useFormats, useMessages } from '@etabli/ui';
import { type KeyboardEvent, useState } from 'react';
import { abilities } from '../../app/abilities.js';
import { type CardHereFragment, PostponeTaskDocument } from '../../gql/commissions.js';
import { type DayMove, dayByKey, withDay } from './calendar.js';
import { messages } from './messages.js';
import { useRefocus } from './use-refocus.js';
import { useTaskVerb } from './use-task-verb.js';

/** Puts tasks on another day of the calendar: shown at once, told to the house, said with its way back. */
export function useDayMoves(tasks: readonly CardHereFragment[], days: readonly string[]) {
  const words = useMessages(messages);
  const formats = useFormats();
  const verb = useTaskVerb(PostponeTaskDocument);
  const [moving, setMoving] = useState<DayMove | null>(null);
  const shown = withDay(tasks, moving);
  const refocus = useRefocus(shown);
  const move = async (wanted: DayMove) => {
    const task = shown.find(({ id }) => id === wanted.id);
    if (!task || task.dueOn === wanted.dueOn || !movable(task)) return;
    setMoving(wanted);
    const date = formats.date(wanted.dueOn, { weekday: true, year: false });
    await verb.tell({ ...wanted }, words.dayMoved({ title: task.title, date }));
    setMoving(null);
  };
  const byKey = (task: CardHereFragment) => (event: KeyboardEvent) => {
    const dueOn = event.altKey && movable(task) ? dayByKey(days, task.dueOn, event.key) : null;
    if (!dueOn) return;
    event.preventDefault();
    refocus(task.id);
    void move({ id: task.id, dueOn });
  };
  return { shown, move, byKey };
}

export type DayMoves = ReturnType<typeof useDayMoves>;

/** Whether the viewer may change the day of a task. */
export const movable = ({ moves }: CardHereFragment): boolean => abilities(moves).can('describe');
