import { CheckField, Form, LongTextField, notify, Section, SelectField, useMessages } from '@etabli/ui';
import { useState } from 'react';
import { useVerb } from '../../app/client/use-verb.js';
import { SetWaitingListDocument, type WaitingRulesQuery } from '../../gql/applications.js';
import { messages } from '../messages.js';

interface Props {
  settings: WaitingRulesQuery['waitingListSettings'];
  categories: WaitingRulesQuery['membershipCategories'];
}

/** Opens or closes the public form, and says what it says first. */
export function Opening({ settings, categories }: Props) {
  const words = useMessages(messages);
  const [isOpen, setOpen] = useState(settings.isOpen);
  const [intro, setIntro] = useState(settings.intro);
  const [categoryId, setCategory] = useState(settings.categoryId ?? '');
  const verb = useVerb(SetWaitingListDocument, { refetch: ['WaitingRules'] });
  const submit = async () => {
    const said = await verb.run({ input: { isOpen, intro, categoryId: categoryId || null } });
    if (said.done) notify({ text: words.saved });
  };
  return (
    <Section title={words.forForm}>
      <Form verb={words.save} busy={verb.busy} refusal={verb.refusal} onSubmit={submit}>
        <CheckField label={words.openList} checked={isOpen} onChange={setOpen} />
        <LongTextField label={words.intro} hint={words.introHint} value={intro} onChange={setIntro} />
        <SelectField
          label={words.category}
          hint={words.categoryHint}
          value={categoryId}
          onChange={setCategory}
          options={[
            { value: '', label: words.firstCategory },
            ...categories.map(({ id, name }) => ({ value: id, label: name })),
          ]}
        />
      </Form>
    </Section>
  );
}
