import { notify, useMessages } from '@etabli/ui';
import { useState } from 'react';
import type { Deeds, Fate } from '../../app/offline/deeds.js';
import type { DeedName } from '../../app/offline/documents.js';
import type { DoneToTaskFragment } from '../../gql/commissions.js';
import { useUndo } from '../tasks/use-task-verb.js';
import { messages } from './messages.js';

/** What leaves its way back on the page needs none in the corner, where it would cover what comes next. */
const plain: ReadonlySet<DeedName> = new Set(['CheckItem', 'UncheckItem', 'CommentTask']);

type Variables = Record<string, unknown>;
/** What takes a deed back once the house has it, and what is told then. */
interface Back {
  operation: DeedName;
  variables: Variables;
  told: string;
}

export type Say = ReturnType<typeof useSaying>['say'];

/** Says something now or later, and tells in the corner what became of it, with its way back: what it left on the task's history, or another deed. */
export function useSaying(deeds: Deeds) {
  const words = useMessages(messages);
  const [busy, setBusy] = useState(false);
  const undo = useUndo();
  const tell = (fate: Fate, told: string, back?: () => unknown) => {
    if (fate.kind === 'refused') notify({ text: fate.message, tone: 'refused' });
    else notify({ text: fate.kind === 'kept' ? words.kept : told, ...(back ? { undo: back } : {}) });
  };
  const takeBack = async (id: string, back?: Back) => {
    const answer = await deeds.giveUp(id);
    if (answer === true) return notify({ text: words.givenUp });
    if (back) return tell(await deeds.say(back.operation, back.variables, back.told), back.told);
    const event = (answer as DoneToTaskFragment | null)?.lastEvent;
    return event ? undo([event.id]) : notify({ text: words.elsewhere });
  };
  const say = async (operation: DeedName, variables: Variables, told: string, back?: Back): Promise<Fate> => {
    setBusy(true);
    const fate = await deeds.say(operation, variables, told);
    setBusy(false);
    const offers = fate.kind !== 'refused' && !plain.has(operation);
    tell(fate, told, offers ? () => takeBack(fate.id, back) : undefined);
    return fate;
  };
  return { say, busy };
}
