import { useQuery } from '@apollo/client/react';
import { TextField, useFormats } from '@etabli/ui';
import { useDeferredValue, useEffect, useRef, useState } from 'react';
import { SearchEverythingDocument } from '../../../gql/search.js';
import style from '../../../members/words/person-picker.module.css';

const AT_MOST = 6;
const AT_LEAST = 2;

interface Props {
  /** Which of what the search finds. */
  kind: string;
  label: string;
  hint: string;
  /** What is said when nothing is found. */
  none: string;
  onPick: (id: string) => void;
}

/** Chooses one thing of the house by words of it; each one found is a button. */
export function FoundPicker({ kind, label, hint, none, onPick }: Props) {
  const formats = useFormats();
  const [typed, setTyped] = useState('');
  const search = useDeferredValue(typed.trim());
  const asked = search.length >= AT_LEAST;
  const { data } = useQuery(SearchEverythingDocument, {
    variables: { words: search, kind, limit: AT_MOST },
    skip: !asked,
  });
  const found = asked ? (data?.search.flatMap(({ hits }) => hits) ?? []) : [];
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    if (found.length > 0) list.current?.scrollIntoView({ block: 'nearest' });
  }, [found.length]);
  return (
    <div>
      <TextField
        required
        type="search"
        autoComplete="off"
        label={label}
        hint={hint}
        value={typed}
        onChange={setTyped}
      />
      <ul ref={list} className={style.found} aria-live="polite">
        {found.map(({ id, title, detail, on }) => (
          <li key={id}>
            <button type="button" onClick={() => onPick(id)}>
              <span>
                {title}{' '}
                <small className={style.detail}>
                  {[detail, on ? formats.date(on) : null].filter(Boolean).join(', ')}
                </small>
              </span>
            </button>
          </li>
        ))}
        {data && asked && found.length === 0 ? <li className={style.none}>{none}</li> : null}
      </ul>
    </div>
  );
}
