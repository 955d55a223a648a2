import { useMessages } from '@etabli/ui';
import { useState } from 'react';
import { useHandIn } from '../../assemblies/shared/use-hand-in.js';
import { messages } from './messages.js';

/** The name of a file without its kind, as one calls it. */
export const calledBy = (file: File): string => file.name.replace(/\.[a-z0-9]{1,5}$/i, '') || file.name;

/** Files that were chosen, each with what it is to be called; those that arrived once are not sent again. */
export function useNamedFiles() {
  const words = useMessages(messages);
  const { error: why, handIn } = useHandIn();
  const [refused, setRefused] = useState<File | null>(null);
  const [files, setFiles] = useState<readonly File[]>([]);
  const [names, setNames] = useState(() => new Map<File, string>());
  const [arrived] = useState(() => new Map<File, string>());
  const nameOf = (file: File): string => names.get(file) ?? calledBy(file);
  const rename = (file: File, name: string) => setNames((before) => new Map(before).set(file, name));
  const send = async (file: File): Promise<string | null> => {
    const id = arrived.get(file) ?? (await handIn(file))?.id ?? null;
    if (id) arrived.set(file, id);
    setRefused(id ? null : file);
    return id;
  };
  /** Hands them in; null when one was not taken, and `error` says which and why. */
  const sendAll = async (): Promise<{ name: string; fileId: string }[] | null> => {
    const documents: { name: string; fileId: string }[] = [];
    for (const file of files) {
      const fileId = await send(file);
      if (!fileId) return null;
      documents.push({ name: nameOf(file), fileId });
    }
    return documents;
  };
  const error =
    why && refused && files.includes(refused) ? words.refusedFile({ file: refused.name, why }) : null;
  return { files, setFiles, nameOf, rename, error, sendAll };
}
