import { useQuery } from '@apollo/client/react';
import { ChoiceField, errorOf, Form, notify, Page, SelectField, useMessages } from '@etabli/ui';
import { useState } from 'react';
import { Answered } from '../app/answered.js';
import { useVerb } from '../app/client/use-verb.js';
import {
  ChooseDigestDocument,
  type DigestRhythm,
  MyDigestDocument,
  type MyDigestQuery,
} from '../gql/digest.js';
import { messages } from './messages.js';

/** How often the viewer wants their digest. */
export function Component() {
  const words = useMessages(messages);
  const query = useQuery(MyDigestDocument);
  return (
    <Page title={words.choiceTitle} lead={words.choiceLead} width="reading">
      <Answered query={query}>{({ myDigest }) => <Choice choice={myDigest} />}</Answered>
      <p>{words.answering}</p>
    </Page>
  );
}

function Choice({ choice }: { choice: MyDigestQuery['myDigest'] }) {
  const words = useMessages(messages);
  const [rhythm, setRhythm] = useState<DigestRhythm>(choice.rhythm);
  const [weekday, setWeekday] = useState(String(choice.weekday));
  const verb = useVerb(ChooseDigestDocument, { refetch: ['MyDigest'] });
  const submit = async () => {
    const said = await verb.run({ rhythm, weekday: Number(weekday) });
    if (said.done) notify({ text: words.chosen });
  };
  const option = (value: DigestRhythm) => ({ value, label: words[value], hint: words[`${value}Hint`] });
  return (
    <Form verb={words.choose} busy={verb.busy} refusal={verb.refusal} onSubmit={submit}>
      <ChoiceField
        label={words.rhythm}
        options={[option('weekly'), option('daily'), option('off')]}
        value={rhythm}
        onChange={setRhythm}
      />
      {rhythm === 'weekly' ? (
        <SelectField
          required
          label={words.weekday}
          options={words.weekdays.split(' ').map((label, index) => ({ value: String(index + 1), label }))}
          value={weekday}
          onChange={setWeekday}
          error={errorOf(verb.refusal, 'weekday')}
        />
      ) : null}
    </Form>
  );
}
