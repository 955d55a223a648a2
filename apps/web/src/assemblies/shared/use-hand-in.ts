import { useMessages } from '@etabli/ui';
import { useState } from 'react';
import { upload } from '../../app/client/upload.js';
import { useViewer } from '../../app/viewer.js';
import { messages } from './messages.js';

export interface HandedIn {
  id: string;
  name: string;
}

interface HandIn {
  busy: boolean;
  /** Why the last one was not taken, for the field it was chosen in. */
  error: string | null;
  handIn: (file: File) => Promise<HandedIn | null>;
}

/** Hands files to the house, one at a time; null when one is not taken, and why in `error`. */
export function useHandIn(): HandIn {
  const words = useMessages(messages);
  const { association } = useViewer();
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<string | null>(null);
  const handIn = async (file: File): Promise<HandedIn | null> => {
    setBusy(true);
    setError(null);
    const received = await upload(file, association.slug);
    setBusy(false);
    if (received && 'id' in received) return received;
    setError(received?.refused ?? words.notHandedIn);
    return null;
  };
  return { busy, error, handIn };
}
