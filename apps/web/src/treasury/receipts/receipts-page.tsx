import { useQuery } from '@apollo/client/react';
import {
  Button,
  Empty,
  Facts,
  Notice,
  Section,
  SelectField,
  Stack,
  useFormats,
  useMessages,
} from '@etabli/ui';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { Answered } from '../../app/answered.js';
import { useVerb } from '../../app/client/use-verb.js';
import { useCan } from '../../app/viewer.js';
import {
  TaxReceiptDeskDocument,
  type TaxReceiptDeskQuery,
  TaxReceiptYearDocument,
  TurnTaxReceiptsOffDocument,
} from '../../gql/treasury.js';
import { TreasuryFrame } from '../frame.js';
import { useTreasuryNews } from '../use-treasury-news.js';
import { AGAIN } from './again.js';
import { GiftDialog } from './gift-dialog.js';
import { messages } from './messages.js';
import { OnDialog } from './on-dialog.js';
import { Planned } from './planned.js';
import { Register } from './register.js';

export type Desk = TaxReceiptDeskQuery['taxReceiptDesk'];
type Setting = NonNullable<Desk['setting']>;

/** Gifts and their tax receipts: off behind its warning, then a year at a time. */
export function Component() {
  const words = useMessages(messages);
  const query = useQuery(TaxReceiptDeskDocument);
  useTreasuryNews(['TaxReceiptDesk', 'TaxReceiptYear']);
  const writes = useCan()('treasury.write');
  const [giving, setGiving] = useState(false);
  const active = query.data?.taxReceiptDesk.setting?.active ?? false;
  const note = (
    <Button weight={active ? 'plain' : 'main'} onClick={() => setGiving(true)}>
      {words.noteGift}
    </Button>
  );
  return (
    <TreasuryFrame
      at="/recus-fiscaux"
      title={words.title}
      lead={words.lead}
      width="reading"
      action={writes ? note : null}
    >
      <Answered query={query}>{({ taxReceiptDesk }) => <Known desk={taxReceiptDesk} />}</Answered>
      {giving ? <GiftDialog onClose={() => setGiving(false)} /> : null}
    </TreasuryFrame>
  );
}

function Known({ desk }: { desk: Desk }) {
  const words = useMessages(messages);
  const { setting, years } = desk;
  const answers = useCan()('treasury.approve');
  const [open, setOpen] = useState(false);
  const turnOn = answers ? <Button onClick={() => setOpen(true)}>{words.turnOn}</Button> : null;
  return (
    <Stack gap={4}>
      {setting?.active ? (
        <Holds setting={setting} onChange={answers ? () => setOpen(true) : null} />
      ) : (
        <Empty title={words.offTitle} action={turnOn}>
          {words.offText}
        </Empty>
      )}
      {years.length > 0 ? <Year years={years} active={setting?.active ?? false} /> : null}
      {open ? <OnDialog desk={desk} onClose={() => setOpen(false)} /> : null}
    </Stack>
  );
}

function Holds({ setting, onChange }: { setting: Setting; onChange: (() => void) | null }) {
  const words = useMessages(messages);
  const formats = useFormats();
  const off = useVerb(TurnTaxReceiptsOffDocument, { refetch: AGAIN });
  const { from, organism, rescriptOn, rescriptReference, feesCount, signatory, recordedBy, recordedAt } =
    setting;
  const name = recordedBy?.displayName ?? words.somebody;
  const actions = onChange ? (
    <>
      <Button weight="quiet" onClick={onChange}>
        {words.change}
      </Button>
      <Button weight="quiet" busy={off.busy} onClick={() => void off.tell({})}>
        {words.turnOff}
      </Button>
    </>
  ) : null;
  return (
    <Section title={words.onTitle} actions={actions}>
      <Facts
        facts={[
          { label: words.answeredBy, value: words.byOn({ name, on: formats.instant(recordedAt, {}) }) },
          { label: words.from, value: formats.date(from) },
          { label: words.organismLabel, value: words.organism({ organism }) },
          {
            label: words.rescript,
            value: rescriptOn
              ? words.rescriptOf({ reference: rescriptReference, on: formats.date(rescriptOn) })
              : words.noRescript,
          },
          { label: words.counts, value: feesCount ? words.giftsAndFees : words.giftsOnly },
          { label: words.signatory, value: signatory },
        ]}
      />
      <details>
        <summary>{words.whatWasRead}</summary>
        <Notice>{setting.sentence}</Notice>
      </details>
    </Section>
  );
}

function Year({ years, active }: { years: readonly number[]; active: boolean }) {
  const words = useMessages(messages);
  const [params, setParams] = useSearchParams();
  const asked = Number(params.get('annee'));
  const year = years.includes(asked) ? asked : (years[0] as number);
  const query = useQuery(TaxReceiptYearDocument, { variables: { year }, fetchPolicy: 'cache-and-network' });
  return (
    <>
      <SelectField
        required
        label={words.yearOfGifts}
        value={String(year)}
        options={years.map((one) => ({ value: String(one), label: String(one) }))}
        onChange={(annee) => setParams({ annee }, { replace: true })}
      />
      <Answered query={query}>
        {({ taxReceiptYear }) => (
          <>
            {active ? <Planned seen={taxReceiptYear} /> : null}
            <Register seen={taxReceiptYear} />
          </>
        )}
      </Answered>
    </>
  );
}
