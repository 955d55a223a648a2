import type { OperationVariables } from '@apollo/client';
import { notify, useMessages } from '@etabli/ui';
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { useVerb } from '../../app/client/use-verb.js';
import { type DoneToTaskFragment, UndoTaskEventsDocument } from '../../gql/commissions.js';
import { messages } from './messages.js';

/** What shows tasks, read again after each verb. */
export const seen = [
  ...['Board', 'TasksList', 'OneTask', 'MyTasks'],
  ...['DocumentsOfCommission', 'TodayTasks', 'TodayMentions', 'CommissionFollowUps'],
];

/** Takes changes back, from the corner where they were told. */
export function useUndo(refetch: string[] = seen) {
  const words = useMessages(messages);
  const verb = useVerb(UndoTaskEventsDocument, { refetch });
  return async (ids: readonly string[]) => {
    const said = await verb.tell({ ids: [...ids] });
    if (said.done) notify({ text: words.undone });
  };
}

/**
 * A verb on a task: done, it is said in the corner with its way back; refused, it is said there too, or by the form that `say`s
 * it. What shows tasks elsewhere is read again as well.
 */
export function useTaskVerb<Data, Variables extends OperationVariables>(
  document: TypedDocumentNode<Data, Variables>,
  elsewhere: string[] = [],
) {
  const refetch = [...seen, ...elsewhere];
  const verb = useVerb(document, { refetch });
  const undo = useUndo(refetch);
  const through =
    (ask: typeof verb.run) =>
    async (variables: Variables, text: string): Promise<boolean> => {
      const said = await ask(variables);
      if (!said.done) return false;
      const { lastEvent } = said.result as DoneToTaskFragment;
      notify({ text, ...(lastEvent ? { undo: () => undo([lastEvent.id]) } : {}) });
      return true;
    };
  return { ...verb, say: through(verb.run), tell: through(verb.tell) };
}
