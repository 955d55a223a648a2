import { notify, useMessages } from '@etabli/ui';
import { useState } from 'react';
import { useVerb } from '../../../app/client/use-verb.js';
import {
  AddAgendaItemDocument,
  AddElectionDocument,
  MoveAgendaItemDocument,
  RemoveAgendaItemDocument,
} from '../../../gql/assemblies.js';
import type { Assembly, Item } from './agenda-editor.js';
import { messages } from './messages.js';

/** Moving and removing items; what was removed can be put back where it was. */
export function useAgendaVerbs({ id: assemblyId }: Assembly) {
  const words = useMessages(messages);
  const move = useVerb(MoveAgendaItemDocument);
  const remove = useVerb(RemoveAgendaItemDocument);
  const add = useVerb(AddAgendaItemDocument);
  const elect = useVerb(AddElectionDocument);
  const [said, setSaid] = useState('');
  return {
    /** What the last move did, for screen readers. */
    said,
    move: async ({ id, title }: Item, position: number) => {
      const moved = await move.tell({ id, toPosition: position });
      if (moved.done) setSaid(words.moved({ title, position }));
    },
    remove: async ({ id, position, kind, part, title, text, speaker, election }: Item) => {
      const removed = await remove.tell({ id });
      if (!removed.done) return;
      const input = { position, kind, part, title, text, speaker };
      const undo = election
        ? () => elect.tell({ assemblyId, input: { title, text, ...announced(election) } })
        : () => add.tell({ assemblyId, input });
      notify({ text: words.removed({ title }), undo });
    },
  };
}

/** What an election says of itself, to be announced again. */
const announced = ({
  seats,
  office,
  method,
  termYears,
  candidaciesUntil,
}: NonNullable<Item['election']>) => ({
  ...{ seats, office, method, termYears, candidaciesUntil },
});

export type AgendaVerbs = ReturnType<typeof useAgendaVerbs>;
