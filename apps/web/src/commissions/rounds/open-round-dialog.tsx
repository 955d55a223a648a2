import { instantAt } from '@etabli/kernel/dates';
import {
  ChoiceField,
  DateField,
  Dialog,
  elsewhere,
  errorOf,
  Form,
  LongTextField,
  notify,
  Row,
  TimeField,
  useLocale,
  useMessages,
} from '@etabli/ui';
import { useState } from 'react';
import { useVerb } from '../../app/client/use-verb.js';
import { OpenRoundDocument } from '../../gql/commissions.js';
import { messages } from './messages.js';
import type { Round } from './round-card.js';

type Props = { onClose: () => void } & ({ pointId: string } | { commissionId: string });
const inRoom = ['consent', 'hands', 'judgment', 'advice', 'choice'] as const;

/** A question to decide together: on a point of the meeting, or between meetings until a moment. */
export function OpenRoundDialog({ onClose, ...where }: Props) {
  const words = useMessages(messages);
  const { timeZone } = useLocale();
  const between = 'commissionId' in where;
  const [method, setMethod] = useState<Round['method']>('consent');
  const [said, setSaid] = useState({ question: '', options: '', on: '', at: '20:00' });
  const verb = useVerb(OpenRoundDocument, { refetch: ['OneSheet', 'Polls'] });
  const change = (changes: Partial<typeof said>) => setSaid((before) => ({ ...before, ...changes }));
  const open = async () => {
    const { question, options, on, at } = said;
    const closesAt = between && on ? instantAt(on, at, timeZone).toISOString() : null;
    const lines = options.split('\n').filter((line) => line.trim());
    const done = await verb.run({ input: { ...where, method, question, options: lines, closesAt } });
    if (!done.done) return;
    notify({ text: words.opened });
    onClose();
  };
  const methods = inRoom.filter((each) => !between || each !== 'hands');
  const { refusal } = verb;
  return (
    <Dialog title={words.openTitle} onClose={onClose}>
      <Form
        verb={words.open}
        busy={verb.busy}
        refusal={elsewhere(refusal, ['question', 'options', 'closesAt'])}
        onSubmit={open}
      >
        <LongTextField
          required
          label={words.question}
          rows={2}
          value={said.question}
          onChange={(question) => change({ question })}
          error={errorOf(refusal, 'question')}
        />
        <ChoiceField
          label={words.method}
          options={methods.map((value) => ({ value, label: words[value], hint: words[`${value}Hint`] }))}
          value={method}
          onChange={setMethod}
        />
        {method === 'judgment' || method === 'choice' ? (
          <LongTextField
            required
            label={words.options}
            hint={words.optionsHint}
            value={said.options}
            onChange={(options) => change({ options })}
            error={errorOf(refusal, 'options')}
          />
        ) : null}
        {between ? (
          <Row>
            <DateField
              required
              label={words.closesOn}
              value={said.on}
              onChange={(on) => change({ on })}
              error={errorOf(refusal, 'closesAt')}
            />
            <TimeField required label={words.closesAt} value={said.at} onChange={(at) => change({ at })} />
          </Row>
        ) : null}
      </Form>
    </Dialog>
  );
}
