import { Form, notify, Section, SelectField, useMessages } from '@etabli/ui';
import { useState } from 'react';
import { useVerb } from '../../app/client/use-verb.js';
import { SetWaitingListDocument, type WaitingRulesQuery } from '../../gql/applications.js';
import { messages } from '../messages.js';

const asking = [0, 3, 6, 12, 24];
const answering = [14, 30, 60, 90];
const forgetting = [3, 6, 12, 24];

/** What is set is offered too, whatever it is. */
const among = (choices: readonly number[], set: number) =>
  [...new Set([...choices, set])].sort((a, b) => a - b);

/** Whether those who wait are asked that they still look, and what becomes of who says nothing. */
export function Looking({ settings }: { settings: WaitingRulesQuery['waitingListSettings'] }) {
  const words = useMessages(messages);
  const { isOpen, intro, categoryId } = settings;
  const [askMonths, setAsk] = useState(settings.askMonths);
  const [silentDays, setSilent] = useState(settings.silentDays);
  const [forgetMonths, setForget] = useState(settings.forgetMonths);
  const verb = useVerb(SetWaitingListDocument, { refetch: ['WaitingRules'] });
  const submit = async () => {
    const input = { isOpen, intro, categoryId: categoryId ?? null, askMonths, silentDays, forgetMonths };
    if ((await verb.run({ input })).done) notify({ text: words.saved });
  };
  return (
    <Section title={words.looking} lead={words.lookingLead}>
      <Form weight="plain" verb={words.save} busy={verb.busy} refusal={verb.refusal} onSubmit={submit}>
        <SelectField
          required
          label={words.askEvery}
          value={String(askMonths)}
          onChange={(next) => setAsk(Number(next))}
          options={among(asking, settings.askMonths).map((count) => ({
            value: String(count),
            label: count === 0 ? words.askNever : words.afterMonths({ count }),
          }))}
        />
        {askMonths > 0 ? (
          <SelectField
            required
            label={words.answerWithin}
            hint={words.answerWithinHint}
            value={String(silentDays)}
            onChange={(next) => setSilent(Number(next))}
            options={among(answering, settings.silentDays).map((count) => ({
              value: String(count),
              label: words.inDays({ count }),
            }))}
          />
        ) : null}
        <SelectField
          required
          label={words.forgetAfter}
          hint={words.forgetAfterHint}
          value={String(forgetMonths)}
          onChange={(next) => setForget(Number(next))}
          options={among(forgetting, settings.forgetMonths).map((count) => ({
            value: String(count),
            label: words.afterMonths({ count }),
          }))}
        />
      </Form>
    </Section>
  );
}
