import { useQuery } from '@apollo/client/react';
import { Button, PersonChip, Section, useMessages } from '@etabli/ui';
import { GuestSearchDocument } from '../../gql/assemblies.js';
import style from './desk.module.css';
import type { Line } from './desk-page.js';
import { messages } from './messages.js';

interface Props {
  typed: string;
  known: readonly Line[];
  onWelcome: (person: { personId: string; name: string; presence: null }) => void;
}

/** People the association knows who are not members: they may come in, and do not vote. */
export function Guests({ typed, known, onWelcome }: Props) {
  const words = useMessages(messages);
  const { data, previousData } = useQuery(GuestSearchDocument, { variables: { search: typed } });
  const listed = new Set(known.map(({ personId }) => personId));
  const guests = ((data ?? previousData)?.peopleList.items ?? []).filter(({ id }) => !listed.has(id));
  if (guests.length === 0) return null;
  return (
    <Section title={words.guests}>
      <ul className={style.rows}>
        {guests.map(({ id, displayName }) => (
          <li key={id} className={style.row}>
            <PersonChip name={displayName} />
            <div className={style.marks}>
              <Button onClick={() => onWelcome({ personId: id, name: displayName, presence: null })}>
                {words.welcomeGuest}
                <span className="unseen"> : {displayName}</span>
              </Button>
            </div>
          </li>
        ))}
      </ul>
    </Section>
  );
}
