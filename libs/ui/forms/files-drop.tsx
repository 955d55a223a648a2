import type { ComponentProps } from 'react';
import { Button } from '../actions/button.js';
import { useFormats, useOwnMessages } from '../words/words.js';
import { DropZone } from './drop-zone.js';
import style from './drop-zone.module.css';

interface Props
  extends Pick<ComponentProps<typeof DropZone>, 'label' | 'hint' | 'error' | 'accept' | 'limit'> {
  files: readonly File[];
  onFiles: (files: readonly File[]) => void;
}

/** Files dropped or chosen, one after the other as a phone takes photos, or several at once. */
export function FilesDrop({ files, onFiles, ...zone }: Props) {
  const words = useOwnMessages();
  const formats = useFormats();
  return (
    <DropZone
      {...zone}
      multiple
      choose={files.length > 0 ? words.addFile : words.chooseFiles}
      said={files.length > 0 ? words.filesChosen({ count: files.length }) : words.dropFiles}
      onFiles={(more) => onFiles([...files, ...more])}
    >
      {files.length > 0 ? (
        <ul className={style.files}>
          {files.map((file, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a phone may name two photos alike, and the order never changes
            <li key={at}>
              <span className={style.name}>{`${file.name}, ${formats.size(file.size)}`}</span>
              <Button
                weight="quiet"
                aria-label={words.removeFile({ name: file.name })}
                onClick={() => onFiles(files.filter((one) => one !== file))}
              >
                {words.remove}
              </Button>
            </li>
          ))}
        </ul>
      ) : null}
    </DropZone>
  );
}
