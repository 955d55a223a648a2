import { useQuery } from '@apollo/client/react';
import { Button, Empty, Facts, Notice, PersonChip, Section, useFormats, useMessages } from '@etabli/ui';
import { useState } from 'react';
import { abilities } from '../../app/abilities.js';
import { useInside } from '../../app/viewer.js';
import { ChartersOfDocument } from '../../gql/commissions.js';
import { CharterDialog } from './charter-dialog.js';
import { History } from './history.js';
import { messages } from './messages.js';
import { type Charter, useTerms } from './terms.js';

/** The mission letter of a commission in force today, and those before it. */
export function CharterOfCommission({ commissionId }: { commissionId: string }) {
  const words = useMessages(messages);
  const [writing, setWriting] = useState(false);
  const { data } = useQuery(ChartersOfDocument, { variables: { id: commissionId } });
  if (!data) return null;
  const { charter, charters, viewerCan } = data.commission;
  const verb = charters.length > 0 ? words.writeNext : words.write;
  const write = abilities(viewerCan).can('writeCharter') ? (
    <Button onClick={() => setWriting(true)}>{verb}</Button>
  ) : null;
  return (
    <Section title={words.title} actions={charter ? write : null}>
      {charter ? (
        <InForce charter={charter} />
      ) : (
        <Empty small title={words.emptyTitle} action={write}>
          {words.emptyText}
        </Empty>
      )}
      <History charters={charters} />
      {writing ? (
        <CharterDialog commissionId={commissionId} last={charters[0]} onClose={() => setWriting(false)} />
      ) : null}
    </Section>
  );
}

const fields = ['purpose', 'scope', 'powers', 'ceilingCents', 'deliverables', 'endsOn'] as const;

function InForce({ charter }: { charter: Charter }) {
  const words = useMessages(messages);
  const formats = useFormats();
  const inside = useInside();
  const { label, shown } = useTerms();
  const { endsOn, endsSoon, decision, decidedOn, reference, signatory } = charter;
  return (
    <>
      {endsSoon && endsOn ? (
        <Notice tone="waiting">
          <p>{words.endsSoon({ on: formats.date(endsOn) })}</p>
        </Notice>
      ) : null}
      <Facts
        facts={[
          ...fields.map((field) => ({ label: label(field), value: shown(charter, field) })),
          { label: words.decision, value: words.by({ decision, on: formats.date(decidedOn) }) },
          { label: words.reference, value: reference },
          {
            label: words.signatory,
            value: <PersonChip name={signatory.displayName} to={inside(`membres/${signatory.id}`)} />,
          },
        ]}
      />
    </>
  );
}
