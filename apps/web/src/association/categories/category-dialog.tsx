import {
  ChoiceField,
  Dialog,
  elsewhere,
  errorOf,
  Form,
  NumberField,
  notify,
  SelectField,
  TextField,
  useMessages,
} from '@etabli/ui';
import { useState } from 'react';
import { useVerb } from '../../app/client/use-verb.js';
import { DefineCategoryDocument, type Voice } from '../../gql/association.js';
import { messages } from '../messages.js';
import type { Category } from './categories-page.js';
import { useColleges } from './use-colleges.js';

const blank = { name: '', voice: 'deliberative' as Voice, weight: 1 as number | null, collegeId: '' };

/** Describes a kind of member: its name, its voice, its college. */
export function CategoryDialog({ category, onClose }: { category: Category | null; onClose: () => void }) {
  const words = useMessages(messages);
  const colleges = useColleges();
  const [value, setValue] = useState(
    category
      ? { ...category, collegeId: category.collegeId ?? '', weight: category.weight as number | null }
      : blank,
  );
  const change = (changes: Partial<typeof blank>) => setValue((before) => ({ ...before, ...changes }));
  const verb = useVerb(DefineCategoryDocument, {
    refetch: ['Categories', 'CategoryChoices', 'MembersFilters'],
  });
  const submit = async () => {
    const { name, voice, weight, collegeId } = value;
    const input = { name, voice, weight: weight ?? 1, collegeId: collegeId || null };
    const said = await verb.run({ id: category?.id ?? null, input });
    if (!said.done) return;
    notify({ text: words.saved });
    onClose();
  };
  return (
    <Dialog title={category?.name ?? words.addCategory} onClose={onClose}>
      <Form
        verb={words.save}
        busy={verb.busy}
        refusal={elsewhere(verb.refusal, ['name', 'weight', 'collegeId'])}
        onSubmit={submit}
      >
        <TextField
          required
          label={words.name}
          value={value.name}
          onChange={(name) => change({ name })}
          error={errorOf(verb.refusal, 'name')}
        />
        <ChoiceField
          label={words.voice}
          options={[
            { value: 'deliberative', label: words.votes },
            { value: 'consultative', label: words.listens },
          ]}
          value={value.voice}
          onChange={(voice) => change({ voice })}
        />
        <NumberField
          required
          label={words.weight}
          hint={words.weightHint}
          value={value.weight}
          onChange={(weight) => change({ weight })}
          error={errorOf(verb.refusal, 'weight')}
        />
        {colleges.length > 0 ? (
          <SelectField
            required
            label={words.college}
            options={[
              { value: '', label: words.noCollege },
              ...colleges.map(({ id, name }) => ({ value: id, label: name })),
            ]}
            value={value.collegeId}
            onChange={(collegeId) => change({ collegeId })}
            error={errorOf(verb.refusal, 'collegeId')}
          />
        ) : null}
      </Form>
    </Dialog>
  );
}
