import type { ComponentProps } from 'react';
import { useFormats, useOwnMessages } from '../words/words.js';
import { DropZone } from './drop-zone.js';

interface Props
  extends Pick<ComponentProps<typeof DropZone>, 'label' | 'hint' | 'error' | 'accept' | 'limit'> {
  file: File | null;
  onFile: (file: File) => void;
}

/** A file dropped or chosen; choosing another replaces it. */
export function FileDrop({ file, onFile, ...zone }: Props) {
  const words = useOwnMessages();
  const formats = useFormats();
  return (
    <DropZone
      {...zone}
      choose={file ? words.replaceFile : words.chooseFile}
      said={file ? `${file.name}, ${formats.size(file.size)}` : words.dropFile}
      onFiles={([chosen]) => chosen && onFile(chosen)}
    />
  );
}
