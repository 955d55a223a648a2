import {
  DateField,
  Dialog,
  elsewhere,
  errorOf,
  Form,
  notify,
  Section,
  SelectField,
  useLocale,
  useMessages,
} from '@etabli/ui';
import { useState } from 'react';
import { typedOf } from '../../app/amount.js';
import { today } from '../../app/civil-today.js';
import { useVerb } from '../../app/client/use-verb.js';
import {
  EndRentDocument,
  RepriceRentDocument,
  SuspendRentDocument,
  UnsuspendRentDocument,
} from '../../gql/treasury.js';
import { priceOf } from './lines.js';
import { messages } from './messages.js';
import { monthAfter, monthName, monthToCall } from './months.js';
import { PriceFields, priceOfDraft } from './price-fields.js';
import type { RentLine } from './rents-page.js';

interface Props {
  line: RentLine;
  onClose: () => void;
}

const REFETCH = { refetch: ['Rents', 'PreviewRents'] };

/** Another price from a day on, the last day, or a month that the pool pays: one of them. */
export function LineDialog({ line, onClose }: Props) {
  const words = useMessages(messages);
  return (
    <Dialog title={`${line.label}, ${line.person?.displayName ?? ''}`} onClose={onClose}>
      <Section level={3} title={words.newPrice}>
        <Reprice line={line} onClose={onClose} />
      </Section>
      <Section level={3} title={words.endTitle}>
        <End line={line} onClose={onClose} />
      </Section>
      <Section level={3} title={words.suspendTitle} lead={words.suspendLead}>
        <Suspend line={line} onClose={onClose} />
      </Section>
    </Dialog>
  );
}

function Reprice({ line, onClose }: Props) {
  const words = useMessages(messages);
  const day = today(useLocale().timeZone);
  const { fullCents, share } = priceOf(line, day);
  const [draft, setDraft] = useState({ from: monthAfter(day, 1), full: typedOf(fullCents), share });
  const [tried, setTried] = useState(false);
  const verb = useVerb(RepriceRentDocument, REFETCH);
  const submit = async () => {
    setTried(true);
    const input = priceOfDraft(draft);
    if (!input || !(await verb.run({ id: line.id, input })).done) return;
    notify({ text: words.saved });
    onClose();
  };
  return (
    <Form
      verb={words.save}
      busy={verb.busy}
      refusal={elsewhere(verb.refusal, ['share', 'fullCents', 'from'])}
      onSubmit={submit}
    >
      <PriceFields draft={draft} tried={tried} refusal={verb.refusal} onChange={setDraft} />
    </Form>
  );
}

function End({ line, onClose }: Props) {
  const words = useMessages(messages);
  const [endsOn, setEndsOn] = useState(line.endsOn ?? '');
  const verb = useVerb(EndRentDocument, REFETCH);
  const submit = async () => {
    if (!(await verb.run({ id: line.id, endsOn: endsOn || null })).done) return;
    notify({ text: words.saved });
    onClose();
  };
  return (
    <Form
      verb={words.end}
      weight="plain"
      busy={verb.busy}
      refusal={elsewhere(verb.refusal, ['endsOn'])}
      onSubmit={submit}
    >
      <DateField
        label={words.lastDay}
        hint={words.lastDayHint}
        value={endsOn}
        onChange={setEndsOn}
        error={errorOf(verb.refusal, 'endsOn')}
      />
    </Form>
  );
}

function Suspend({ line, onClose }: Props) {
  const words = useMessages(messages);
  const { locale, timeZone } = useLocale();
  const day = today(timeZone);
  const [month, setMonth] = useState(monthToCall(day));
  const verb = useVerb(SuspendRentDocument, REFETCH);
  const undo = useVerb(UnsuspendRentDocument, REFETCH);
  const submit = async () => {
    if (!(await verb.run({ id: line.id, month })).done) return;
    notify({ text: words.suspended, undo: () => undo.tell({ id: line.id, month }) });
    onClose();
  };
  return (
    <Form verb={words.suspend} weight="plain" busy={verb.busy} refusal={verb.refusal} onSubmit={submit}>
      <SelectField
        required
        label={words.month}
        value={month}
        options={[0, 1, 2].map((after) => {
          const value = monthAfter(day, after);
          return { value, label: monthName(value, locale) };
        })}
        onChange={setMonth}
      />
    </Form>
  );
}
