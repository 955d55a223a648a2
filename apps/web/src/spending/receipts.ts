import { MOST_RECEIPTS } from '@etabli/treasury/rules/receipts';
import { useMessages } from '@etabli/ui';
import { useState } from 'react';
import { upload } from '../app/client/upload.js';
import { useViewer } from '../app/viewer.js';
import { messages } from './messages.js';

/** What a receipt may be; a phone offers its camera for the pictures. */
export const RECEIPTS = ['.jpg', '.jpeg', '.png', '.webp', '.pdf'];
export const RECEIPT_LIMIT = 20 * 1024 * 1024;

/** The receipts chosen for an expense: those that arrived once are not sent again when another did not. */
export function useReceipts() {
  const words = useMessages(messages);
  const { association } = useViewer();
  const [files, setFiles] = useState<readonly File[]>([]);
  const [problem, setProblem] = useState<string | null>(null);
  const [arrived] = useState(() => new Map<File, string>());
  const send = async (file: File): Promise<string | null> => {
    const there = arrived.get(file);
    if (there) return there;
    const received = await upload(file, association.slug);
    if (received && 'id' in received) {
      arrived.set(file, received.id);
      return received.id;
    }
    setProblem(received ? words.fileRefused({ name: file.name, why: received.refused }) : words.noNetwork);
    return null;
  };
  /** Hands them in; the ids, or null when one was refused and `problem` says why. */
  const sendAll = async (): Promise<string[] | null> => {
    setProblem(files.length > MOST_RECEIPTS ? words.tooManyReceipts({ most: MOST_RECEIPTS }) : null);
    if (files.length > MOST_RECEIPTS) return null;
    const ids: string[] = [];
    for (const file of files) {
      const id = await send(file);
      if (id === null) return null;
      ids.push(id);
    }
    return ids;
  };
  return { files, setFiles, problem, sendAll };
}
