import { useState } from 'react';
import { useViewer } from '../viewer.js';
import { upload } from './upload.js';

/**
 * A file handed in as soon as it is chosen: what is under way, and why it did not arrive.
 *
 * @param failed said when the network gave way
 * @param onFile called with the id of the file once it is kept
 */
export function useUpload(failed: string, onFile: (id: string, name: string) => void) {
  const { association } = useViewer();
  const [file, setFile] = useState<File | null>(null);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const send = async (chosen: File) => {
    setFile(chosen);
    setProblem(null);
    setBusy(true);
    const said = await upload(chosen, association.slug);
    setBusy(false);
    if (!said) return setProblem(failed);
    if ('refused' in said) return setProblem(said.refused);
    onFile(said.id, said.name);
  };
  return { file, busy, problem, send };
}
