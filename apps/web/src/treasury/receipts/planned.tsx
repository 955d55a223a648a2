import {
  Button,
  type Column,
  DataList,
  notify,
  PersonChip,
  Section,
  useFormats,
  useMessages,
} from '@etabli/ui';
import { useState } from 'react';
import { useVerb } from '../../app/client/use-verb.js';
import { useCan, useInside } from '../../app/viewer.js';
import { IssueTaxReceiptsDocument, type TaxReceiptYearSeenFragment } from '../../gql/treasury.js';
import { AGAIN } from './again.js';
import { CompanyDialog } from './company-dialog.js';
import { messages } from './messages.js';

type One = TaxReceiptYearSeenFragment['planned'][number];

/** Gifts of the year that no receipt tells yet: one receipt a donor, given in one run. */
export function Planned({ seen }: { seen: TaxReceiptYearSeenFragment }) {
  const words = useMessages(messages);
  const { money } = useFormats();
  const inside = useInside();
  const writes = useCan()('treasury.write');
  const [company, setCompany] = useState<One | null>(null);
  const verb = useVerb(IssueTaxReceiptsDocument, { refetch: AGAIN });
  const { planned, year } = seen;
  const ready = planned.filter(({ missing }) => missing.length === 0);
  const totalCents = ready.reduce((sum, { amountCents }) => sum + amountCents, 0);
  const issue = async () => {
    const run = { input: { year, receipts: ready.length, totalCents } };
    if ((await verb.tell(run)).done) notify({ text: words.issued({ count: ready.length }) });
  };
  const columns: Column<One>[] = [
    {
      key: 'who',
      label: words.donor,
      phone: 'title',
      cell: ({ person }) =>
        person ? (
          <PersonChip name={person.displayName} to={inside(`tresorerie/comptes/${person.id}`)} />
        ) : (
          words.somebody
        ),
    },
    { key: 'gifts', label: words.gifts, numeric: true, cell: ({ gifts }) => gifts },
    { key: 'amount', label: words.total, numeric: true, cell: ({ amountCents }) => money(amountCents) },
    { key: 'missing', label: words.lacks, cell: ({ missing }) => words.missing({ missing }) },
  ];
  return (
    <Section
      title={words.toGive}
      lead={words.toGiveLead}
      actions={
        writes && ready.length > 0 ? (
          <Button weight="main" busy={verb.busy} onClick={() => void issue()}>
            {words.give({ count: ready.length })}
          </Button>
        ) : null
      }
    >
      <DataList
        caption={words.toGive}
        rows={planned}
        total={planned.length}
        columns={columns}
        rowKey={({ person }) => person?.id ?? ''}
        rowName={({ person }) => person?.displayName ?? ''}
        {...(writes && planned.some(({ missing }) => missing.includes('siren'))
          ? {
              actions: (one: One) =>
                one.missing.includes('siren') ? (
                  <Button weight="quiet" onClick={() => setCompany(one)}>
                    {words.sayCompany}
                  </Button>
                ) : null,
            }
          : {})}
        empty={<p>{words.nothingToGive}</p>}
      />
      {company?.person ? <CompanyDialog person={company.person} onClose={() => setCompany(null)} /> : null}
    </Section>
  );
}
