import { useQuery } from '@apollo/client/react';
import {
  DateField,
  Dialog,
  elsewhere,
  errorOf,
  Form,
  notify,
  SelectField,
  useLocale,
  useMessages,
} from '@etabli/ui';
import { useState } from 'react';
import { today } from '../../../app/civil-today.js';
import { useVerb } from '../../../app/client/use-verb.js';
import { AdmitMemberDocument, CategoryChoicesDocument } from '../../../gql/members.js';
import type { Person } from '../person-view.js';
import { messages } from './messages.js';

interface Props {
  person: Pick<Person, 'id' | 'displayName'>;
  onClose: () => void;
}

/** The categories one can be admitted in, each with whether it votes. */
export function useCategoryOptions(): { value: string; label: string }[] {
  const words = useMessages(messages);
  const { data } = useQuery(CategoryChoicesDocument);
  return (data?.membershipCategories ?? []).map(({ id, name, voice }) => ({
    value: id,
    label: `${name} (${voice === 'deliberative' ? words.votes : words.listens})`,
  }));
}

/** Makes a person a member, in a category, from a day on. */
export function AdmitDialog({ person, onClose }: Props) {
  const words = useMessages(messages);
  const { timeZone } = useLocale();
  const options = useCategoryOptions();
  const [category, setCategory] = useState('');
  const [startsOn, setStartsOn] = useState(today(timeZone));
  const verb = useVerb(AdmitMemberDocument, { refetch: ['PersonPage'] });
  const categoryId = category || options[0]?.value || '';
  const submit = async () => {
    const said = await verb.run({ personId: person.id, categoryId, startsOn });
    if (!said.done) return;
    notify({ text: words.admitted({ name: person.displayName }) });
    onClose();
  };
  return (
    <Dialog title={words.admitTitle({ name: person.displayName })} onClose={onClose}>
      <Form
        verb={words.admit}
        busy={verb.busy}
        refusal={elsewhere(verb.refusal, ['startsOn'])}
        onSubmit={submit}
      >
        <SelectField
          required
          label={words.category}
          options={options}
          value={categoryId}
          onChange={setCategory}
        />
        <DateField
          required
          label={words.startsOn}
          value={startsOn}
          onChange={setStartsOn}
          error={errorOf(verb.refusal, 'startsOn')}
        />
      </Form>
    </Dialog>
  );
}
