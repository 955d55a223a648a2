import { notify, useMessages } from '@etabli/ui';
import { useState } from 'react';
import { upload } from '../../app/client/upload.js';
import { useViewer } from '../../app/viewer.js';
import { messages } from './messages.js';

export interface HandedIn {
  id: string;
  name: string;
}

/** Hands files to the house, one at a time; null, and the reason in the corner, when one is not taken. */
export function useHandIn(): { busy: boolean; handIn: (file: File) => Promise<HandedIn | null> } {
  const words = useMessages(messages);
  const { association } = useViewer();
  const [busy, setBusy] = useState(false);
  const handIn = async (file: File): Promise<HandedIn | null> => {
    setBusy(true);
    const received = await upload(file, association.slug);
    setBusy(false);
    if (received && 'id' in received) return received;
    notify({ text: received?.refused ?? words.notHandedIn, tone: 'refused' });
    return null;
  };
  return { busy, handIn };
}
