import { notify, useMessages } from '@etabli/ui';
import { type KeyboardEvent, useState } from 'react';
import { useVerb } from '../../app/client/use-verb.js';
import { type BoardQuery, MoveTaskDocument } from '../../gql/commissions.js';
import { messages } from './messages.js';
import { isMoveKey, type Move, moveByKey, placeOf, withMoves } from './moves.js';
import { Turns } from './turns.js';
import { useRefocus } from './use-refocus.js';
import { seen, useUndo } from './use-task-verb.js';

export type Column = BoardQuery['board']['columns'][number];

/**
 * Moves tasks: shown at once, told to the house one after the other, said with their way back; put back where the house refuses.
 * A move asked for while others are on their way starts from where those lead.
 */
export function useBoardMoves(columns: readonly Column[]) {
  const words = useMessages(messages);
  const verb = useVerb(MoveTaskDocument, { refetch: seen });
  const undo = useUndo();
  const [moving, setMoving] = useState<readonly Move[]>([]);
  const [turns] = useState(() => new Turns());
  const shown = withMoves(columns, moving);
  const refocus = useRefocus(shown);
  const move = async (wanted: Move) => {
    const from = shown.find(({ items }) => items.some(({ id }) => id === wanted.id));
    const title = from?.items.find(({ id }) => id === wanted.id)?.title ?? '';
    const to = shown.find(({ stage }) => stage.id === wanted.stageId);
    const place = placeOf(shown, wanted);
    setMoving((before) => [...before, wanted]);
    const said = await turns.take(() => verb.tell({ id: wanted.id, to: place }));
    setMoving((before) => before.filter((each) => each !== wanted));
    if (!said.done || !to) return;
    const event = said.result.lastEvent;
    notify({
      text: from === to ? words.shifted({ title }) : words.moved({ title, stage: to.stage.name }),
      ...(event ? { undo: () => undo([event.id]) } : {}),
    });
  };
  const byKey = (id: string) => (event: KeyboardEvent) => {
    if (!event.altKey || !isMoveKey(event.key)) return;
    // Also where there is no way on: the browser would leave the page for the one before.
    event.preventDefault();
    const wanted = moveByKey(shown, id, event.key);
    if (!wanted) return;
    refocus(id);
    void move(wanted);
  };
  return { shown, move, byKey };
}
