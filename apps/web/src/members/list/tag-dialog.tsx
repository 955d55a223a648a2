import { useQuery } from '@apollo/client/react';
import { Dialog, elsewhere, errorOf, Form, notify, TextField, useMessages } from '@etabli/ui';
import { useId, useState } from 'react';
import { useVerb } from '../../app/client/use-verb.js';
import { MembersTagsDocument, TagPeopleDocument } from '../../gql/members.js';
import { messages } from './messages.js';

interface Props {
  personIds: string[];
  onDone: () => void;
  onClose: () => void;
}

/** Puts a tag on the people selected: one that exists, or a new one. */
export function TagDialog({ personIds, onDone, onClose }: Props) {
  const words = useMessages(messages);
  const list = useId();
  const [name, setName] = useState('');
  const { data } = useQuery(MembersTagsDocument);
  const verb = useVerb(TagPeopleDocument, { refetch: ['MembersTags', 'PersonPage'] });
  const submit = async () => {
    const said = await verb.run({ personIds, name });
    if (!said.done) return;
    notify({ text: words.tagged({ count: said.result.people, name }) });
    onDone();
  };
  return (
    <Dialog title={words.tagTitle({ count: personIds.length })} onClose={onClose}>
      <Form
        verb={words.tagSelected}
        busy={verb.busy}
        refusal={elsewhere(verb.refusal, ['name'])}
        onSubmit={submit}
      >
        <TextField
          required
          label={words.tagName}
          hint={words.tagHint}
          list={list}
          value={name}
          onChange={setName}
          error={errorOf(verb.refusal, 'name')}
        />
        <datalist id={list}>
          {data?.tags.map((tag) => (
            <option key={tag.id} value={tag.name} />
          ))}
        </datalist>
      </Form>
    </Dialog>
  );
}
