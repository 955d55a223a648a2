import { useMessages } from '@etabli/ui';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { upload } from '../../app/client/upload.js';
import { useVerb } from '../../app/client/use-verb.js';
import { useInside, useViewer } from '../../app/viewer.js';
import { HandInBoardsDocument } from '../../gql/commissions.js';
import { messages } from './messages.js';

/** Hands a file of boards in, beside those already there, and goes where it can be checked. */
export function useHandIn(before: readonly string[] = []) {
  const words = useMessages(messages);
  const { association } = useViewer();
  const inside = useInside();
  const navigate = useNavigate();
  const verb = useVerb(HandInBoardsDocument, { refetch: ['BoardImports'] });
  const [file, setFile] = useState<File | null>(null);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const work = async (chosen: File): Promise<string | null> => {
    const received = await upload(chosen, association.slug);
    if (!received) return words.fileFailed;
    if ('refused' in received) return received.refused;
    const said = await verb.run({ fileIds: [...before, received.id] });
    if (!said.done) return said.refusal.message;
    void navigate(inside(`commissions/importer/${said.result.id}`));
    return null;
  };
  const send = async (chosen: File) => {
    setFile(chosen);
    setProblem(null);
    setBusy(true);
    setProblem(await work(chosen));
    setBusy(false);
  };
  return { file, busy, problem, send };
}
