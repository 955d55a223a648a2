import { useQuery } from '@apollo/client/react';
import { TextField, useFormats, useMessages } from '@etabli/ui';
import { useDeferredValue, useState } from 'react';
import { SearchEverythingDocument } from '../../../gql/search.js';
import style from '../../../members/words/person-picker.module.css';
import { messages } from '../messages.js';

const AT_MOST = 6;
const AT_LEAST = 2;

/** Chooses one point of an assembly’s agenda by words of it; each one found is a button. */
export function ItemPicker({ onPick }: { onPick: (agendaItemId: string) => void }) {
  const words = useMessages(messages);
  const formats = useFormats();
  const [typed, setTyped] = useState('');
  const search = useDeferredValue(typed.trim());
  const asked = search.length >= AT_LEAST;
  const { data } = useQuery(SearchEverythingDocument, {
    variables: { words: search, kind: 'resolution', limit: AT_MOST },
    skip: !asked,
  });
  const found = asked ? (data?.search.flatMap(({ hits }) => hits) ?? []) : [];
  return (
    <div>
      <TextField
        required
        type="search"
        autoComplete="off"
        label={words.linkItem}
        hint={words.linkItemHint}
        value={typed}
        onChange={setTyped}
      />
      <ul className={style.found} aria-live="polite">
        {found.map(({ id, title, on }) => (
          <li key={id}>
            <button type="button" onClick={() => onPick(id)}>
              {title}
              {on ? ` (${formats.date(on)})` : ''}
            </button>
          </li>
        ))}
        {data && asked && found.length === 0 ? <li className={style.none}>{words.noItem}</li> : null}
      </ul>
    </div>
  );
}
