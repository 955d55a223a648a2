import { type DragEvent, type ReactNode, useId, useState } from 'react';
import { useFormats, useOwnMessages } from '../words/words.js';
import { problemOf } from './file-checks.js';
import style from './file-drop.module.css';

interface Props {
  label: string;
  hint?: ReactNode;
  error?: ReactNode;
  /** File name endings, with their dot: `.csv`. */
  accept: readonly string[];
  /** Bytes. */
  limit: number;
  file: File | null;
  onFile: (file: File) => void;
}

/** A file dropped or chosen. Too big or of another kind, it is refused here with the reason, before it travels. */
export function FileDrop({ label, hint, error, accept, limit, file, onFile }: Props) {
  const words = useOwnMessages();
  const formats = useFormats();
  const id = useId();
  const [over, setOver] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const take = (chosen: File | undefined) => {
    if (!chosen) return;
    const found = problemOf(chosen, accept, limit);
    if (found === 'size') setProblem(words.fileTooBig({ limit: formats.size(limit) }));
    else if (found === 'kind') setProblem(words.fileWrongKind({ kinds: accept.join(', ') }));
    else {
      setProblem(null);
      onFile(chosen);
    }
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    take(event.dataTransfer.files[0]);
  };
  const hover = (event: DragEvent) => {
    event.preventDefault();
    setOver(true);
  };
  return (
    <div className={style.field}>
      <span className={style.label}>{label}</span>
      {hint ? <div className={style.hint}>{hint}</div> : null}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping is an extra; the file input inside does the same by keyboard */}
      <div
        className={style.drop}
        data-over={over || undefined}
        onDrop={drop}
        onDragOver={hover}
        onDragLeave={() => setOver(false)}
      >
        <input
          id={id}
          type="file"
          aria-label={label}
          className="unseen"
          accept={accept.join(',')}
          aria-describedby={`${id}-said`}
          onChange={(event) => take(event.currentTarget.files?.[0])}
        />
        <label htmlFor={id} className={style.choose}>
          {file ? words.replaceFile : words.chooseFile}
        </label>
        <span id={`${id}-said`}>{file ? `${file.name}, ${formats.size(file.size)}` : words.dropFile}</span>
      </div>
      {(problem ?? error) ? (
        <div role="alert" className={style.error}>
          {problem ?? error}
        </div>
      ) : null}
    </div>
  );
}
