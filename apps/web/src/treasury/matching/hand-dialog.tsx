import { useQuery } from '@apollo/client/react';
import {
  Button,
  Dialog,
  Form,
  notify,
  PickerField,
  Stack,
  TextField,
  useFormats,
  useMessages,
} from '@etabli/ui';
import { useState } from 'react';
import { useVerb } from '../../app/client/use-verb.js';
import {
  MatchByHandDocument,
  MatchingChoicesDocument,
  type MatchingChoicesQuery,
} from '../../gql/treasury.js';
import { type Choice, centsOf, creditor, leftOf, type Placed, partsFor, place } from './choosing.js';
import type { Line } from './lines.js';
import style from './matching.module.css';
import { messages } from './messages.js';
import { seen } from './seen.js';
import { useMatching } from './use-matching.js';

/** Says what a line is: one or several dues, an account, or a bit of each. */
export function HandDialog({ line, onClose }: { line: Line; onClose: () => void }) {
  const words = useMessages(messages);
  const formats = useFormats();
  const { undo } = useMatching();
  const verb = useVerb(MatchByHandDocument, { refetch: seen });
  const [placed, setPlaced] = useState<readonly Placed[]>([]);
  const choices = useChoices(line.amountCents > 0);
  const add = (id: string) => {
    const choice = choices.find((one) => one.id === id);
    if (choice) setPlaced(place(line.amountCents, placed, choice));
  };
  const match = async () => {
    const said = await verb.run({ input: { lineId: line.id, parts: partsFor(line.amountCents, placed) } });
    if (!said.done) return;
    const id = said.result.matches[0]?.id;
    notify({ text: words.accepted({ count: 1 }), ...(id ? { undo: () => undo(id) } : {}) });
    onClose();
  };
  return (
    <Dialog title={words.handTitle} onClose={onClose}>
      <Form verb={words.handVerb} busy={verb.busy} refusal={verb.refusal} onSubmit={match}>
        <p>
          {line.label} <strong className={style.amount}>{formats.money(line.amountCents)}</strong>
        </p>
        <PickerField
          first
          label={words.handPick}
          hint={words.handPickHint}
          required={placed.length === 0}
          options={choices
            .filter(({ id }) => placed.every(({ choice }) => choice.id !== id))
            .map(({ id, label }) => ({ value: id, label }))}
          value=""
          onChange={add}
        />
        <Stack gap={1}>
          {placed.map(({ choice }, at) => (
            <Amount
              key={choice.id}
              placed={placed[at] as Placed}
              onChange={(cents) =>
                setPlaced(placed.map((one, rank) => (rank === at ? { ...one, cents } : one)))
              }
              onRemove={() => setPlaced(placed.filter((_, rank) => rank !== at))}
            />
          ))}
        </Stack>
        <Rest line={line} placed={placed} />
      </Form>
    </Dialog>
  );
}

/** What is left of the line, and what becomes of it. */
function Rest({ line, placed }: { line: Line; placed: readonly Placed[] }) {
  const words = useMessages(messages);
  const formats = useFormats();
  const left = leftOf(line.amountCents, placed);
  if (left === 0 || placed.length === 0) return null;
  const amount = formats.money(Math.abs(left));
  const credited = creditor(line.amountCents, placed);
  if (left < 0) return <p role="status">{words.handOver({ amount })}</p>;
  return (
    <p role="status">
      {credited ? words.handCredit({ amount, name: credited.name }) : words.handLeft({ amount })}
    </p>
  );
}

function Amount({
  placed: { choice, cents },
  onChange,
  onRemove,
}: {
  placed: Placed;
  onChange: (cents: number | null) => void;
  onRemove: () => void;
}) {
  const words = useMessages(messages);
  const [written, setWritten] = useState(((cents ?? 0) / 100).toFixed(2).replace('.', ','));
  const write = (text: string) => {
    setWritten(text);
    onChange(centsOf(text));
  };
  return (
    <div className={style.placed}>
      <TextField
        label={words.handAmount({ what: choice.label })}
        required
        value={written}
        error={cents === null ? words.amountWrong : undefined}
        onChange={write}
      />
      <Button weight="quiet" aria-label={words.handRemove({ what: choice.label })} onClick={onRemove}>
        {words.handTakeAway}
      </Button>
    </div>
  );
}

/** What there is to choose among: open dues and payments already recorded when money came in, and accounts. */
function useChoices(received: boolean): Choice[] {
  const words = useMessages(messages);
  const formats = useFormats();
  const { data } = useQuery(MatchingChoicesDocument);
  const ofDue = (due: MatchingChoicesQuery['unpaid']['items'][number]): Choice => {
    const name = due.person?.displayName ?? '';
    const label = `${name}, ${due.label} (${due.reference}), ${formats.money(due.remainingCents)}`;
    return {
      id: due.id,
      label,
      name,
      personId: due.person?.id ?? null,
      remainingCents: due.remainingCents,
      account: null,
    };
  };
  const ofAccount = ({ id, number, name }: MatchingChoicesQuery['accountsToFile'][number]): Choice => ({
    ...{ id, name, personId: null, remainingCents: null, account: number },
    label: words.handAccount({ number, name }),
  });
  const ofPayment = (payment: MatchingChoicesQuery['paymentsToJoin'][number]): Choice => {
    const name = payment.person?.displayName ?? '';
    const said = { name, on: formats.date(payment.receivedOn), amount: formats.money(payment.amountCents) };
    return {
      ...{ id: payment.id, label: words.handPayment(said), name, personId: null, account: null },
      ...{ remainingCents: payment.amountCents, paymentId: payment.id },
    };
  };
  if (!data) return [];
  const accounts = data.accountsToFile.map(ofAccount);
  return received
    ? [...data.unpaid.items.map(ofDue), ...data.paymentsToJoin.map(ofPayment), ...accounts]
    : accounts;
}
