import { useFormats, useMessages } from '@etabli/ui';
import { type KeyboardEvent, useState } from 'react';
import { abilities } from '../../app/abilities.js';
import { type CardHereFragment, PostponeTaskDocument } from '../../gql/commissions.js';
import { type DayMove, dayByKey, withDay } from './calendar.js';
import { messages } from './messages.js';
import { isMoveKey } from './moves.js';
import { Turns } from './turns.js';
import { useRefocus } from './use-refocus.js';
import { useTaskVerb } from './use-task-verb.js';

/** Puts tasks on another day of the calendar: shown at once, told to the house one after the other, said with their way back. */
export function useDayMoves(tasks: readonly CardHereFragment[], days: readonly string[]) {
  const words = useMessages(messages);
  const formats = useFormats();
  const verb = useTaskVerb(PostponeTaskDocument);
  const [moving, setMoving] = useState<readonly DayMove[]>([]);
  const [turns] = useState(() => new Turns());
  const shown = moving.reduce<readonly CardHereFragment[]>(withDay, tasks);
  const refocus = useRefocus(shown);
  const move = async (wanted: DayMove) => {
    const task = shown.find(({ id }) => id === wanted.id);
    if (!task || task.dueOn === wanted.dueOn || !movable(task)) return;
    setMoving((before) => [...before, wanted]);
    const date = formats.date(wanted.dueOn, { weekday: true, year: false });
    await turns.take(() => verb.tell({ ...wanted }, words.dayMoved({ title: task.title, date })));
    setMoving((before) => before.filter((each) => each !== wanted));
  };
  const byKey = (task: CardHereFragment) => (event: KeyboardEvent) => {
    if (!event.altKey || !isMoveKey(event.key)) return;
    // As on the board: at the edge, or where it may not move, the page stays.
    event.preventDefault();
    const dueOn = movable(task) ? dayByKey(days, task.dueOn, event.key) : null;
    if (!dueOn) return;
    refocus(task.id);
    void move({ id: task.id, dueOn });
  };
  return { shown, move, byKey };
}

export type DayMoves = ReturnType<typeof useDayMoves>;

/** Whether the viewer may change the day of a task. */
export const movable = ({ moves }: CardHereFragment): boolean => abilities(moves).can('describe');
