import { type DragEvent, type ReactNode, useId, useState } from 'react';
import { useFormats, useOwnMessages } from '../words/words.js';
import style from './drop-zone.module.css';
import { problemOf } from './file-checks.js';

interface Props {
  label: string;
  hint?: ReactNode;
  error?: ReactNode;
  /** File name endings, with their dot: `.csv`. */
  accept: readonly string[];
  /** Bytes. */
  limit: number;
  /** On the button. */
  choose: string;
  /** What was chosen, or an invitation to drop. */
  said: string;
  multiple?: boolean;
  onFiles: (files: File[]) => void;
  /** What stands between the zone and its error. */
  children?: ReactNode;
}

/** Files dropped or chosen. One too big or of another kind is refused here with the reason, before it travels. */
export function DropZone(props: Props) {
  const { label, hint, error, accept, choose, said, multiple, children } = props;
  const id = useId();
  const [over, setOver] = useState(false);
  const { problem, take } = useChecked(props);
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    take(event.dataTransfer.files);
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
          multiple={multiple}
          aria-describedby={`${id}-said`}
          onChange={({ currentTarget }) => {
            take(currentTarget.files);
            // The same file may be chosen again, once it was taken away.
            if (multiple) currentTarget.value = '';
          }}
        />
        <label htmlFor={id} className={style.choose}>
          {choose}
        </label>
        <span id={`${id}-said`}>{said}</span>
      </div>
      {children}
      {(problem ?? error) ? (
        <div role="alert" className={style.error}>
          {problem ?? error}
        </div>
      ) : null}
    </div>
  );
}

/** Takes what may be taken, and keeps why the rest was not. */
function useChecked({ accept, limit, multiple, onFiles }: Props) {
  const words = useOwnMessages();
  const formats = useFormats();
  const [problem, setProblem] = useState<string | null>(null);
  const take = (list: FileList | null) => {
    const chosen = [...(list ?? [])].slice(0, multiple ? undefined : 1);
    if (chosen.length === 0) return;
    const found = chosen.map((file) => problemOf(file, accept, limit));
    const why = found.find(Boolean) ?? null;
    const tooBig = () => words.fileTooBig({ limit: formats.size(limit) });
    const wrongKind = () => words.fileWrongKind({ kinds: accept.join(', ') });
    setProblem(why && (why === 'size' ? tooBig() : wrongKind()));
    const good = chosen.filter((_, at) => found[at] === null);
    if (good.length > 0) onFiles(good);
  };
  return { problem, take };
}
