import { notify, useMessages } from '@etabli/ui';
import { type KeyboardEvent, useState } from 'react';
import { useVerb } from '../../app/client/use-verb.js';
import { type BoardQuery, MoveTaskDocument } from '../../gql/commissions.js';
import { messages } from './messages.js';
import { type Move, moveByKey, placeOf, withMove } from './moves.js';
import { useRefocus } from './use-refocus.js';
import { seen, useUndo } from './use-task-verb.js';

export type Column = BoardQuery['board']['columns'][number];

/** Moves tasks: shown at once, told to the house, said with its way back; put back where the house refuses. */
export function useBoardMoves(columns: readonly Column[]) {
  const words = useMessages(messages);
  const verb = useVerb(MoveTaskDocument, { refetch: seen });
  const undo = useUndo();
  const [moving, setMoving] = useState<Move | null>(null);
  const shown = withMove(columns, moving);
  const refocus = useRefocus(shown);
  const move = async (wanted: Move) => {
    const from = columns.find(({ items }) => items.some(({ id }) => id === wanted.id));
    const title = from?.items.find(({ id }) => id === wanted.id)?.title ?? '';
    const to = columns.find(({ stage }) => stage.id === wanted.stageId);
    setMoving(wanted);
    const said = await verb.tell({ id: wanted.id, to: placeOf(columns, wanted) });
    setMoving(null);
    if (!said.done || !to) return;
    const event = said.result.lastEvent;
    notify({
      text: from === to ? words.shifted({ title }) : words.moved({ title, stage: to.stage.name }),
      ...(event ? { undo: () => undo([event.id]) } : {}),
    });
  };
  const byKey = (id: string) => (event: KeyboardEvent) => {
    const wanted = event.altKey ? moveByKey(shown, id, event.key) : null;
    if (!wanted) return;
    event.preventDefault();
    refocus(id);
    void move(wanted);
  };
  return { shown, move, byKey };
}
