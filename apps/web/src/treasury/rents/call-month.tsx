import { useQuery } from '@apollo/client/react';
import {
  Button,
  ButtonLink,
  type Column,
  DataList,
  DateField,
  Empty,
  notify,
  RefusalNotice,
  Row,
  Section,
  SelectField,
  useFormats,
  useLocale,
  useMessages,
} from '@etabli/ui';
import { useState } from 'react';
import { Answered } from '../../app/answered.js';
import { today } from '../../app/civil-today.js';
import { useVerb } from '../../app/client/use-verb.js';
import { useInside } from '../../app/viewer.js';
import { CallRentsDocument, PreviewRentsDocument, type PreviewRentsQuery } from '../../gql/treasury.js';
import { messages } from './messages.js';
import { monthAfter, monthName, monthToCall } from './months.js';

type Preview = PreviewRentsQuery['previewRents'];
type Resident = Preview['residents'][number];
type Part = Resident['parts'][number];

/** The month, what its call would ask of whom, then one button. */
export function CallMonth() {
  const words = useMessages(messages);
  const { locale, timeZone } = useLocale();
  const day = today(timeZone);
  const [month, setMonth] = useState(monthToCall(day));
  const query = useQuery(PreviewRentsDocument, { variables: { month }, fetchPolicy: 'cache-and-network' });
  const months = [-1, 0, 1, 2].map((after) => monthAfter(day, after));
  return (
    <Section title={words.callTitle} lead={words.callLead}>
      <Row>
        <SelectField
          required
          label={words.month}
          value={month}
          options={months.map((value) => ({ value, label: monthName(value, locale) }))}
          onChange={setMonth}
        />
      </Row>
      <Answered query={query}>
        {({ previewRents }) => <Looked key={previewRents.month} preview={previewRents} />}
      </Answered>
    </Section>
  );
}

function Looked({ preview }: { preview: Preview }) {
  const words = useMessages(messages);
  const formats = useFormats();
  const { locale } = useLocale();
  const [dueOn, setDueOn] = useState(preview.dueOn);
  const verb = useVerb(CallRentsDocument, {
    refetch: ['Rents', 'PreviewRents', 'TreasuryEvening', 'Unpaid'],
  });
  const { month, residents, dues, totalCents, calledAlready } = preview;
  const call = async () => {
    const said = await verb.run({ input: { month, dueOn, dues, totalCents } });
    if (said.done) notify({ text: words.called({ dues }) });
  };
  return (
    <>
      {calledAlready > 0 ? <p>{words.alreadyCalled({ lines: calledAlready })}</p> : null}
      {residents.length === 0 ? (
        <Nothing called={calledAlready > 0} />
      ) : (
        <>
          <Row>
            <DateField required label={words.dueOn} value={dueOn} onChange={setDueOn} />
          </Row>
          {verb.refusal ? <RefusalNotice key={verb.refusal.message} refusal={verb.refusal} /> : null}
          <Row>
            <Button weight="main" busy={verb.busy} onClick={() => void call()}>
              {words.callVerb({
                ...{ month: monthName(month, locale), residents: residents.length },
                total: formats.money(totalCents),
              })}
            </Button>
          </Row>
          <Pool pool={preview.pool} />
          <Residents residents={residents} />
        </>
      )}
    </>
  );
}

/** Once the month is called, what comes after it. */
function Nothing({ called }: { called: boolean }) {
  const words = useMessages(messages);
  const inside = useInside();
  if (!called)
    return (
      <Empty small title={words.nothingToCall}>
        {words.nothingToCallText}
      </Empty>
    );
  return (
    <Row>
      <ButtonLink to={inside('tresorerie/prelevements')}>{words.toDebit}</ButtonLink>
      <ButtonLink to={inside('tresorerie/relances')}>{words.toRemind}</ButtonLink>
    </Row>
  );
}

function Pool({
  pool: { beforeCents, addedCents, paidCents, shortCents, afterCents },
}: Pick<Preview, 'pool'>) {
  const words = useMessages(messages);
  const { money } = useFormats();
  if (beforeCents + addedCents + paidCents + shortCents === 0) return null;
  return (
    <>
      <p>
        {words.pool({
          ...{ before: money(beforeCents), added: money(addedCents) },
          ...{ paid: money(paidCents), after: money(afterCents) },
        })}
      </p>
      {shortCents > 0 ? <p>{words.poolShort({ short: money(shortCents) })}</p> : null}
    </>
  );
}

const FEW = 10;

function Residents({ residents }: { residents: readonly Resident[] }) {
  const words = useMessages(messages);
  const formats = useFormats();
  const [shown, setShown] = useState(FEW);
  const partText = ({ label, from, to, amountCents, wholeCents, reliefCents }: Part): string =>
    words.part({
      label,
      days:
        amountCents === wholeCents
          ? null
          : words.days({ from: formats.date(from, { year: false }), to: formats.date(to, { year: false }) }),
      relief: reliefCents > 0 ? formats.money(reliefCents) : null,
    });
  const columns: Column<Resident>[] = [
    { key: 'who', label: words.who, phone: 'title', cell: ({ person }) => person?.displayName },
    {
      key: 'what',
      label: words.what,
      cell: ({ parts, addedCents, servicesCents }) =>
        [
          ...parts.map(partText),
          ...(addedCents > 0 ? [words.slices({ amount: formats.money(addedCents) })] : []),
          ...(servicesCents > 0 ? [words.services({ amount: formats.money(servicesCents) })] : []),
        ].join(' · '),
    },
    {
      key: 'amount',
      label: words.amount,
      numeric: true,
      cell: ({ rentCents, addedCents, servicesCents }) =>
        formats.money(rentCents + addedCents + servicesCents),
    },
  ];
  return (
    <DataList
      caption={words.preview}
      rows={residents.slice(0, shown)}
      total={residents.length}
      columns={columns}
      rowKey={({ person }) => person?.id ?? ''}
      rowName={({ person }) => person?.displayName ?? ''}
      onMore={() => setShown(residents.length)}
      empty={null}
    />
  );
}
