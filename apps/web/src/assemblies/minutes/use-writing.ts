import { notify, useMessages } from '@etabli/ui';
import { useState } from 'react';
import { useVerb } from '../../app/client/use-verb.js';
import { useDraft } from '../../app/draft.js';
import { WriteMinutesDocument } from '../../gql/assemblies.js';
import { messages } from './messages.js';
import type { Text } from './minutes-page.js';
import {
  type Clash,
  clashesIn,
  nothingWritten,
  sorted,
  staleDetails,
  type Writing,
  written,
} from './writing.js';

/** The secretary at work: what is being written, and how it is saved without ever writing over somebody unseen. */
export function useWriting(text: Text) {
  const words = useMessages(messages);
  const { assemblyId } = text;
  const draft = useDraft<Writing>(`minutes.${assemblyId}`, nothingWritten);
  const verb = useVerb(WriteMinutesDocument, { refetch: ['MinutesText'] });
  const [clashes, setClashes] = useState<Clash[]>([]);
  const { edits, lost } = sorted(draft.value, text.blocks);

  const send = async (writing: Writing, revision: number): Promise<void> => {
    const { edits: sent } = sorted(writing, text.blocks);
    const said = await verb.run({ input: { assemblyId, revision, edits: sent } });
    if (said.done) {
      setClashes([]);
      draft.clear(nothingWritten);
      notify({ text: words.saved });
      return;
    }
    const stale = staleDetails(said.refusal);
    if (!stale) return;
    const found = clashesIn(stale, writing);
    if (found.length === 0) return send(writing, stale.revision);
    verb.clear();
    draft.change({ revision: stale.revision });
    setClashes(found);
  };
  const write = (blockId: string, next: string) => draft.change(written(draft.value, text, blockId, next));
  return {
    writing: draft.value,
    count: edits.length,
    lost,
    clashes,
    refusal: verb.refusal,
    busy: verb.busy,
    write,
    /** Settles a clash with this text: the writing then stands on what was saved meanwhile. */
    settle: (clash: Clash, next: string) => {
      const { passages } = draft.value;
      draft.change({ passages: { ...passages, [clash.blockId]: { text: next, from: clash.saved } } });
      setClashes(clashes.filter(({ blockId }) => blockId !== clash.blockId));
    },
    save: () => send(draft.value, draft.value.revision ?? text.revision),
    /** Saves this block as it stands: the facts it was written over are then those of now. */
    confirm: async (blockId: string, kept: string) => {
      const said = await verb.tell({
        input: { assemblyId, revision: text.revision, edits: [{ blockId, text: kept }] },
      });
      if (said.done) notify({ text: words.kept });
    },
  };
}

export type Secretary = ReturnType<typeof useWriting>;
