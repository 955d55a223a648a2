import { initialLocale, notify, useMessages } from '@etabli/ui';
import { useState } from 'react';
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
    const answer = await fetch(`/files?name=${encodeURIComponent(file.name)}`, {
      method: 'POST',
      headers: {
        'content-type': 'application/octet-stream',
        'x-association': association.slug,
        'accept-language': initialLocale(),
      },
      body: file,
    }).catch(() => null);
    const said = await answer?.json().catch(() => null);
    setBusy(false);
    if (answer?.ok && said) return { id: said.id, name: said.name };
    notify({ text: said?.message ?? words.notHandedIn, tone: 'refused' });
    return null;
  };
  return { busy, handIn };
}
