import { useQuery } from '@apollo/client/react';
import { Button, notify, Section, StateBadge } from '@etabli/ui';
import { abilities } from '../../app/abilities.js';
import { useVerb } from '../../app/client/use-verb.js';
import {
  CalendarImportsDocument,
  type CalendarImportsQuery,
  UndoCalendarImportDocument,
} from '../../gql/bookings.js';
import style from '../bookings.module.css';
import { refreshed } from '../refresh.js';
import { useBookingWords } from '../words.js';

type Imported = CalendarImportsQuery['calendarImports'][number];

/** What is read again once an import was taken back. */
const undone = [...refreshed, 'CalendarImports'];

/** Takes a whole import back, and says in words what became of it. */
export function useUndoImport() {
  const { words } = useBookingWords();
  const verb = useVerb(UndoCalendarImportDocument, { refetch: undone });
  const undo = async (id: string) => {
    const said = await verb.tell({ id });
    if (said.done) notify({ text: words.importUndone(said.result.undoing) });
  };
  return { undo, busy: verb.busy };
}

/** The calendars a room was given, each taken back whole. */
export function ImportedCalendars({ placeId }: { placeId: string }) {
  const { words } = useBookingWords();
  const { data } = useQuery(CalendarImportsDocument, {
    variables: { placeId },
    fetchPolicy: 'cache-and-network',
  });
  if (!data || data.calendarImports.length === 0) return null;
  return (
    <Section title={words.importedBefore} lead={words.importedLead}>
      <ul className={style.list}>
        {data.calendarImports.map((one) => (
          <One key={one.id} imported={one} />
        ))}
      </ul>
    </Section>
  );
}

function One({ imported }: { imported: Imported }) {
  const { words, formats } = useBookingWords();
  const { undo, busy } = useUndoImport();
  const { id, name, by, importedAt, brought, gaveUp, undoneAt, undoing, viewerCan } = imported;
  const { can, why } = abilities(viewerCan);
  const at = formats.instant(importedAt);
  return (
    <li className={style.mine}>
      <div>
        <strong>{name}</strong>
        <div className={style.soft}>{words.importedAt({ at, name: by?.displayName ?? null })}</div>
        <div>{words.importDid({ count: brought, gone: gaveUp })}</div>
        {undoneAt ? (
          <StateBadge tone="closed">{words.undoneAt({ at: formats.instant(undoneAt) })}</StateBadge>
        ) : (
          <div className={style.soft}>{can('undo') ? words.importStays(undoing) : why('undo')}</div>
        )}
      </div>
      {can('undo') ? (
        <Button busy={busy} aria-label={words.undoImportThis({ name, at })} onClick={() => void undo(id)}>
          {words.undoImport}
        </Button>
      ) : null}
    </li>
  );
}
