import {
  Button,
  type Column,
  DataList,
  Link,
  notify,
  Section,
  Stack,
  useFormats,
  useMessages,
} from '@etabli/ui';
import { useState } from 'react';
import { useVerb } from '../../app/client/use-verb.js';
import { useInside } from '../../app/viewer.js';
import { ResumeRemindersDocument } from '../../gql/treasury.js';
import { AccountChip } from '../account-chip.js';
import style from '../treasury.module.css';
import { AGAIN } from './again.js';
import { messages } from './messages.js';
import { PauseDialog } from './pause-dialog.js';
import type { Day } from './reminders-page.js';

type Row = Day['withheld'][number];

/** Who owes and is left in peace today, each with its reason. */
export function Withheld({ withheld, writes }: { withheld: readonly Row[]; writes: boolean }) {
  const words = useMessages(messages);
  const columns = useColumns();
  const resuming = useVerb(ResumeRemindersDocument, { refetch: AGAIN });
  const [pausing, setPausing] = useState<NonNullable<Row['person']> | null>(null);
  const resume = async ({ id, displayName }: NonNullable<Row['person']>) => {
    const said = await resuming.tell({ personId: id });
    if (said.done) notify({ text: words.resumed({ name: displayName || words.somebody }) });
  };
  const action = ({ person, why }: Row) => {
    if (!person || !writes) return null;
    return why === 'paused' ? (
      <Button weight="quiet" busy={resuming.busy} onClick={() => void resume(person)}>
        {words.resume}
        <span className="unseen"> : {person.displayName}</span>
      </Button>
    ) : (
      <Button weight="quiet" onClick={() => setPausing(person)}>
        {words.pause}
        <span className="unseen"> : {person.displayName}</span>
      </Button>
    );
  };
  return (
    <Section title={words.withheld({ count: withheld.length })}>
      <DataList
        caption={words.withheld({ count: withheld.length })}
        rows={withheld}
        total={withheld.length}
        columns={columns}
        rowKey={({ person, why }) => `${person?.id} ${why}`}
        rowName={({ person }) => person?.displayName || words.somebody}
        actions={action}
        empty={null}
      />
      {pausing ? <PauseDialog person={pausing} onClose={() => setPausing(null)} /> : null}
    </Section>
  );
}

function useColumns(): Column<Row>[] {
  const words = useMessages(messages);
  const formats = useFormats();
  const inside = useInside();
  return [
    {
      key: 'who',
      label: words.who,
      phone: 'title',
      cell: ({ person, others }) => (
        <Stack gap={0.5}>
          {person ? <AccountChip person={person} nobody={words.somebody} /> : null}
          {others.length > 0 ? (
            <small className={style.beside}>{words.alsoFor({ names: others })}</small>
          ) : null}
        </Stack>
      ),
    },
    {
      key: 'why',
      label: words.why,
      cell: ({ why, until, reason }) => {
        const said = words.whyOf({ why, until: until ? formats.date(until) : '', reason });
        return why === 'money_on_statement' ? (
          <Link to={inside('tresorerie/rapprochement')}>{said}</Link>
        ) : (
          said
        );
      },
    },
    {
      key: 'amount',
      label: words.amount,
      numeric: true,
      cell: ({ totalCents }) => formats.money(totalCents),
    },
  ];
}
