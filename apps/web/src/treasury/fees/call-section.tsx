import { useQuery } from '@apollo/client/react';
import {
  Button,
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
import { useCan } from '../../app/viewer.js';
import { CallFeesDocument, PreviewCallDocument, type PreviewCallQuery } from '../../gql/treasury.js';
import type { Schedule } from './fees-page.js';
import { messages } from './messages.js';

type Preview = PreviewCallQuery['previewFeeCall'];
type Line = Preview['lines'][number];

/** What a call would ask, of whom and for how much; then one button. */
export function CallSection({ schedules }: { schedules: readonly Schedule[] }) {
  const words = useMessages(messages);
  const day = today(useLocale().timeZone);
  const [asked, setAsked] = useState({ scheduleId: schedules[0]?.id ?? '', onDay: day });
  const query = useQuery(PreviewCallDocument, { variables: asked, fetchPolicy: 'cache-and-network' });
  return (
    <Section title={words.call} lead={words.callLead}>
      <Row>
        {schedules.length > 1 ? (
          <SelectField
            required
            label={words.schedule}
            value={asked.scheduleId}
            options={schedules.map(({ id, name }) => ({ value: id, label: name }))}
            onChange={(scheduleId) => setAsked({ ...asked, scheduleId })}
          />
        ) : null}
        <DateField
          required
          label={words.periodOf}
          hint={words.periodHint}
          value={asked.onDay}
          onChange={(onDay) => setAsked({ ...asked, onDay: onDay || day })}
        />
      </Row>
      <Answered query={query}>
        {({ previewFeeCall }) => <Looked preview={previewFeeCall} asked={asked} />}
      </Answered>
    </Section>
  );
}

function Looked({ preview, asked }: { preview: Preview; asked: { scheduleId: string; onDay: string } }) {
  const words = useMessages(messages);
  const formats = useFormats();
  const writes = useCan()('treasury.write');
  const verb = useVerb(CallFeesDocument, {
    refetch: ['Fees', 'PreviewCall', 'TreasuryEvening', 'Unpaid'],
  });
  const { lines, totalCents, notAsked, dueOn } = preview;
  const call = async () => {
    const said = await verb.run({ input: { ...asked, dues: lines.length, totalCents } });
    if (said.done) notify({ text: words.called({ dues: lines.length }) });
  };
  return (
    <>
      {lines.length > 0 ? (
        <p>
          {words.wouldAsk({
            ...{ dues: lines.length, total: formats.money(totalCents) },
            dueOn: formats.date(dueOn),
          })}
        </p>
      ) : (
        <Empty small title={words.nobodyToCall}>
          {words.nobodyToCallText}
        </Empty>
      )}
      {notAsked.map(({ reason, people }) => (
        <p key={reason}>{words.notAsked({ reason, people })}</p>
      ))}
      {lines.length > 0 ? (
        <>
          {verb.refusal ? <RefusalNotice key={verb.refusal.message} refusal={verb.refusal} /> : null}
          <Row>
            {writes ? (
              <Button weight="main" busy={verb.busy} onClick={() => void call()}>
                {words.callVerb({ dues: lines.length })}
              </Button>
            ) : null}
          </Row>
          <Lines lines={lines} />
        </>
      ) : null}
    </>
  );
}

const FEW = 10;

function Lines({ lines }: { lines: readonly Line[] }) {
  const words = useMessages(messages);
  const formats = useFormats();
  const [shown, setShown] = useState(FEW);
  const columns: Column<Line>[] = [
    { key: 'who', label: words.who, phone: 'title', cell: ({ person }) => person?.displayName },
    {
      key: 'what',
      label: words.what,
      cell: ({ kind, rate, wholeCents }) =>
        words.line({ kind, rate, whole: wholeCents == null ? null : formats.money(wholeCents) }),
    },
    {
      key: 'days',
      label: words.days,
      cell: ({ coversFrom, coversTo }) =>
        words.period({ from: formats.date(coversFrom), to: formats.date(coversTo) }),
    },
    {
      key: 'amount',
      label: words.amount,
      numeric: true,
      cell: ({ amountCents }) => formats.money(amountCents),
    },
  ];
  return (
    <DataList
      caption={words.preview}
      rows={lines.slice(0, shown)}
      total={lines.length}
      columns={columns}
      rowKey={({ person, kind }) => `${person?.id}${kind}`}
      rowName={({ person }) => person?.displayName ?? ''}
      onMore={() => setShown(lines.length)}
      empty={null}
    />
  );
}
