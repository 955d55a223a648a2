import { skipToken, useQuery } from '@apollo/client/react';
import {
  type DraftField,
  type DraftKey,
  draftKeys,
  draftResolution,
  resolutionDrafts,
} from '@etabli/assembly/rules/resolutions';
import { Button, DateField, LongTextField, SelectField, TextField, useLocale, useMessages } from '@etabli/ui';
import { useState } from 'react';
import { type AssemblyNature, FeeCategoriesDocument } from '../../../gql/assemblies.js';
import style from '../agenda/agenda.module.css';
import { elects } from '../agenda/elects.js';
import type { Written } from '../agenda/item-form.js';
import { answersOf, type Typed } from './answers.js';
import { messages } from './messages.js';

interface Props {
  nature: AssemblyNature;
  change: (changes: Partial<Written>) => void;
  /** An election is held otherwise than a vote on a text: it has its own form. */
  onElection: () => void;
}

/** A resolution in legal form, chosen among those an assembly takes and filled from what one knows of it. */
export function DraftPicker({ nature, change, onElection }: Props) {
  const words = useMessages(messages);
  const { locale } = useLocale();
  const [chosen, setChosen] = useState('');
  const [typed, setTyped] = useState<Typed>({});
  const offered = draftKeys.filter((one) => one !== 'election' || elects(nature));
  const key = offered.find((one) => one === chosen);
  const filled = { ...useCategories(key === 'fees'), ...typed };
  const write = (draft: DraftKey) => {
    const { title, text } = draftResolution(draft, answersOf(filled), locale);
    change({
      kind: 'vote',
      title,
      text,
      ...(nature === 'mixed' ? { part: resolutionDrafts[draft].decision } : {}),
    });
    setChosen('');
    setTyped({});
  };
  return (
    <div className={style.draft}>
      <SelectField
        label={words.title}
        value={chosen}
        onChange={(draft) => (draft === 'election' ? onElection() : setChosen(draft))}
        options={[
          { value: '', label: words.none },
          ...offered.map((value) => ({ value, label: words.name({ key: value }) })),
        ]}
      />
      {key ? (
        <>
          {resolutionDrafts[key].fields.map((field) => (
            <Field
              key={field}
              field={field}
              value={filled[field] ?? ''}
              onChange={(value) => setTyped((before) => ({ ...before, [field]: value }))}
            />
          ))}
          <div>
            <Button onClick={() => write(key)}>{words.write}</Button>
          </div>
          <p>{words.blanks}</p>
        </>
      ) : null}
    </div>
  );
}

interface FieldProps {
  field: DraftField;
  value: string;
  onChange: (value: string) => void;
}

function Field({ field, value, onChange }: FieldProps) {
  const words = useMessages(messages);
  const known = { label: words.field({ field }), value, onChange };
  if (field === 'fees') return <LongTextField {...known} hint={words.feesHint} rows={4} />;
  if (field === 'closedOn') return <DateField {...known} />;
  if (field === 'before' || field === 'after') return <LongTextField {...known} rows={3} />;
  return <TextField {...known} />;
}

/** A line for each category of members, ready for its amount. */
function useCategories(wanted: boolean): Typed {
  const { data } = useQuery(FeeCategoriesDocument, wanted ? {} : skipToken);
  const names = data?.membershipCategories.map(({ name }) => `${name} : `);
  return names ? { fees: names.join('\n') } : {};
}
