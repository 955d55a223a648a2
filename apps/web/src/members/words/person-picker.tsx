import { useQuery } from '@apollo/client/react';
import { Button, Initials, PersonChip, Row, Stack, TextField } from '@etabli/ui';
import { useDeferredValue, useState } from 'react';
import { type PeopleFilter, PickPeopleDocument } from '../../gql/members.js';
import { usePeopleWords } from './people.js';
import style from './person-picker.module.css';

export interface Picked {
  id: string;
  displayName: string;
}

interface Props {
  label: string;
  hint?: string;
  error?: string | undefined;
  value: Picked | null;
  filter?: PeopleFilter;
  /** The form goes without. */
  optional?: boolean;
  onPick: (person: Picked | null) => void;
}

const AT_MOST = 6;

/** Chooses one person by a few letters of their name; each one found is a button. */
export function PersonPicker({ label, hint, error, value, filter, optional, onPick }: Props) {
  const words = usePeopleWords();
  const [typed, setTyped] = useState('');
  const search = useDeferredValue(typed.trim());
  const { data } = useQuery(PickPeopleDocument, {
    variables: { page: { search, filter: filter ?? null, limit: AT_MOST, offset: 0 } },
    skip: search.length < 2 || value !== null,
  });
  const found = search.length < 2 ? [] : (data?.peopleList.items ?? []);
  if (value) {
    return (
      <Stack gap={0.5}>
        <strong>{label}</strong>
        <Row>
          <PersonChip name={value.displayName} />
          <Button weight="quiet" onClick={() => onPick(null)}>
            {words.pickAnother}
          </Button>
        </Row>
        {error ? <p className={style.error}>{error}</p> : null}
      </Stack>
    );
  }
  return (
    <div>
      <TextField
        required={!optional}
        type="search"
        autoComplete="off"
        label={label}
        hint={hint ?? words.pickHint}
        value={typed}
        onChange={setTyped}
        error={error}
      />
      <ul className={style.found} aria-live="polite">
        {found.map((person) => (
          <li key={person.id}>
            <button type="button" onClick={() => onPick(person)}>
              <Initials name={person.displayName} />
              {person.displayName}
            </button>
          </li>
        ))}
        {data && search.length >= 2 && found.length === 0 ? (
          <li className={style.none}>{words.pickNobody}</li>
        ) : null}
      </ul>
    </div>
  );
}
