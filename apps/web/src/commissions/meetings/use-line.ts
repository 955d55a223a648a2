import { commanded } from '@etabli/commissions/rules/lines';
import { notify, useMessages } from '@etabli/ui';
import { useState } from 'react';
import { useVerb } from '../../app/client/use-verb.js';
import { RewriteLineDocument, StrikeLineDocument, TurnLineDocument } from '../../gql/commissions.js';
import { messages } from './messages.js';
import type { Line } from './use-sheet.js';

/** What somebody else wrote meanwhile, beside what was being written. */
export interface Clash {
  text: string;
  version: number;
  by: string | null;
}

/**
 * One line being written: until one changes it, it says what the others write; from then on one's own words stay, and go
 * against the version they were begun from.
 */
export function useLine(line: Line) {
  const words = useMessages(messages);
  const refetch = ['OneSheet'];
  const rewriting = useVerb(RewriteLineDocument, { refetch });
  const turning = useVerb(TurnLineDocument, { refetch });
  const striking = useVerb(StrikeLineDocument, { refetch });
  const [draft, setDraft] = useState<{ text: string; version: number } | null>(null);
  const [clash, setClash] = useState<Clash | null>(null);
  const turn = (kind: Line['kind']) => turning.tell({ input: { id: line.id, kind } });

  const send = async (text: string, version: number) => {
    const said = await rewriting.run({ input: { id: line.id, version, text } });
    if (said.done) {
      setDraft(null);
      setClash(null);
      return;
    }
    const { code, message } = said.refusal;
    if (code === 'meeting.line-changed') setClash((said.refusal as unknown as { details: Clash }).details);
    else notify({ text: message, tone: 'refused' });
  };
  const type = (typed: string) => {
    const order = commanded(typed);
    if (order) void turn(order.kind);
    setDraft({ text: order ? order.text : typed, version: draft?.version ?? line.version });
  };
  const save = async () => {
    if (!draft || clash) return;
    if (draft.text.trim() === line.text) setDraft(null);
    else await send(draft.text, draft.version);
  };
  const strike = async () => {
    const said = await striking.tell({ id: line.id, struck: true });
    if (said.done) notify({ text: words.struck, undo: () => striking.tell({ id: line.id, struck: false }) });
  };
  return {
    ...{ clash, type, save, turn, strike },
    text: draft?.text ?? line.text,
    keepTheirs: () => {
      setDraft(null);
      setClash(null);
    },
    keepMine: () => (draft && clash ? send(draft.text, clash.version) : undefined),
  };
}
