import { notify, useMessages } from '@etabli/ui';
import { useRef, useState } from 'react';
import { useVerb } from '../../app/client/use-verb.js';
import { useDraft } from '../../app/draft.js';
import { WriteMinutesDocument } from '../../gql/assemblies.js';
import { messages } from './messages.js';
import type { Text } from './minutes-page.js';
import { useCompany } from './use-company.js';
import {
  afterSaving,
  type Clash,
  clashesIn,
  nothingWritten,
  settled,
  sorted,
  staleDetails,
  type Writing,
  written,
} from './writing.js';

/** Passages that two people wrote, and the revision that has the other one. */
interface Conflict {
  revision: number;
  clashes: Clash[];
}

/** The secretary at work: what is being written, and how it is saved without ever writing over somebody unseen. */
export function useWriting(text: Text) {
  const words = useMessages(messages);
  const { assemblyId, blocks } = text;
  const draft = useDraft<Writing>(`minutes.${assemblyId}`, nothingWritten);
  const company = useCompany(assemblyId);
  const latest = useRef(draft.value);
  latest.current = draft.value;
  const verb = useVerb(WriteMinutesDocument, { refetch: ['MinutesText'] });
  const [conflict, setConflict] = useState<Conflict | null>(null);
  const { edits, lost } = sorted(draft.value, blocks);

  const send = async (writing: Writing, revision: number): Promise<void> => {
    const said = await verb.run({ input: { assemblyId, revision, edits: sorted(writing, blocks).edits } });
    if (said.done) {
      draft.change(afterSaving(latest.current, writing, said.result.revision));
      company.leave();
      notify({ text: words.saved });
      return;
    }
    const stale = staleDetails(said.refusal);
    if (!stale) return;
    const clashes = clashesIn(stale, writing);
    if (clashes.length === 0) return send(writing, stale.revision);
    verb.clear();
    setConflict({ revision: stale.revision, clashes });
  };

  /** The last choice made, the writing stands on the revision of the other one, ready to be saved. */
  const settle = (clash: Clash, next: string): void => {
    if (!conflict) return;
    const clashes = conflict.clashes.filter(({ blockId }) => blockId !== clash.blockId);
    const writing = settled(draft.value, clash, next);
    const done = clashes.length === 0;
    draft.change(done && writing.revision !== null ? { ...writing, revision: conflict.revision } : writing);
    setConflict(done ? null : { ...conflict, clashes });
  };

  /** Saves this block as it stands: the facts it was written over are then those of now. */
  const confirm = async (blockId: string, kept: string): Promise<void> => {
    const input = { assemblyId, revision: text.revision, edits: [{ blockId, text: kept }] };
    if ((await verb.tell({ input })).done) notify({ text: words.kept });
  };

  return {
    writing: draft.value,
    count: edits.length,
    lost,
    clashes: conflict?.clashes ?? [],
    refusal: verb.refusal,
    busy: verb.busy,
    others: company.others,
    write: (blockId: string, next: string) => {
      company.writes(blockId);
      draft.change(written(latest.current, text, blockId, next));
    },
    settle,
    confirm,
    save: () => send(draft.value, draft.value.revision ?? text.revision),
  };
}

export type Secretary = ReturnType<typeof useWriting>;
