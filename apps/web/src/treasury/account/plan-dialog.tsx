import { split } from '@etabli/kernel/money';
import { DateField, Dialog, Form, NumberField, notify, useFormats, useLocale, useMessages } from '@etabli/ui';
import { useState } from 'react';
import { today } from '../../app/civil-today.js';
import { useVerb } from '../../app/client/use-verb.js';
import { type AccountDueFragment, AgreeInstalmentsDocument } from '../../gql/treasury.js';
import { AGAIN } from './again.js';
import { messages } from './messages.js';
import { monthAfter } from './month-after.js';

const MOST = 36;

/** What remains of a due in equal parts, one a month: the cents fall on the first ones. */
export function PlanDialog({ due, onClose }: { due: AccountDueFragment; onClose: () => void }) {
  const words = useMessages(messages);
  const formats = useFormats();
  const day = today(useLocale().timeZone);
  const [times, setTimes] = useState<number | null>(3);
  const [first, setFirst] = useState(day);
  const verb = useVerb(AgreeInstalmentsDocument, { refetch: AGAIN });
  const parts =
    times && times >= 1 && times <= MOST && first ? split(due.remainingCents, Array(times).fill(1)) : [];
  const instalments = parts.map((amountCents, at) => ({ amountCents, dueOn: monthAfter(first, at) }));
  const submit = async () => {
    if (instalments.length === 0) return;
    if (!(await verb.run({ input: { dueId: due.id, instalments } })).done) return;
    notify({ text: words.planned });
    onClose();
  };
  return (
    <Dialog title={words.planTitle({ label: due.label })} onClose={onClose}>
      <Form verb={words.planVerb} busy={verb.busy} refusal={verb.refusal} onSubmit={() => void submit()}>
        <NumberField
          required
          label={words.times}
          min={1}
          max={MOST}
          value={times}
          onChange={setTimes}
          error={instalments.length === 0 ? words.timesWrong({ max: MOST }) : undefined}
        />
        <DateField required label={words.firstOn} value={first} min={day} onChange={setFirst} />
        <ol>
          {instalments.map(({ amountCents, dueOn }) => (
            <li key={dueOn}>
              {formats.money(amountCents)}, {formats.date(dueOn)}
            </li>
          ))}
        </ol>
      </Form>
    </Dialog>
  );
}
