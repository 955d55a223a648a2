import { notify, useMessages } from '@etabli/ui';
import { messages } from '../messages.js';
import { useViewer } from '../viewer.js';
import { upload } from './upload.js';

/** Hands over what was chosen without a form around it: why it did not arrive, a dead network too, is said in the corner. */
export function useHandOver() {
  const words = useMessages(messages);
  const { association } = useViewer();
  return async (file: File): Promise<{ id: string } | null> => {
    const received = await upload(file, association.slug);
    if (received && 'id' in received) return received;
    notify({ text: received?.refused ?? words.offlineNotDone, tone: 'refused' });
    return null;
  };
}
