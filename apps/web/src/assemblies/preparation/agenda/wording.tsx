import {
  CheckField,
  ChoiceField,
  errorOf,
  LongTextField,
  type Refused,
  SelectField,
  TextField,
  useMessages,
} from '@etabli/ui';
import type { DecisionKind, ItemKind } from '../../../gql/assemblies.js';
import type { Written } from './item-form.js';
import { messages } from './messages.js';

interface WordingProps {
  value: Written;
  change: (changes: Partial<Written>) => void;
  mixed: boolean;
  refusal: Refused | null;
}

/** Vote or information, title, and the text in its proper form. */
export function Wording({ value, change, mixed, refusal }: WordingProps) {
  const words = useMessages(messages);
  const votes = value.kind === 'vote';
  const choose = (kind: ItemKind) => {
    const untouched = value.text === '' || value.text === words.voteDraft;
    change({ kind, ...(untouched ? { text: kind === 'vote' ? words.voteDraft : '' } : {}) });
  };
  return (
    <>
      <TextField
        required
        label={words.itemTitle}
        value={value.title}
        onChange={(title) => change({ title })}
        error={errorOf(refusal, 'title')}
      />
      <ChoiceField
        label={words.kind}
        options={(['vote', 'information'] as const).map((kind) => ({
          value: kind,
          label: words[kind],
          hint: words[`${kind}Hint`],
        }))}
        value={value.kind}
        onChange={choose}
        error={errorOf(refusal, 'kind')}
      />
      {mixed && votes ? (
        <SelectField
          required
          label={words.part}
          options={(['ordinary', 'extraordinary'] as const).map((part) => ({
            value: part,
            label: words[part],
          }))}
          value={value.part ?? 'ordinary'}
          onChange={(part) => change({ part: part as DecisionKind })}
          error={errorOf(refusal, 'part')}
        />
      ) : null}
      <LongTextField
        required={votes}
        rows={5}
        label={votes ? words.resolution : words.about}
        hint={votes ? words.resolutionHint : undefined}
        value={value.text}
        onChange={(text) => change({ text })}
      />
      {votes ? (
        <CheckField
          label={words.aboutPerson}
          hint={words.aboutPersonHint}
          checked={value.aboutPerson}
          onChange={(aboutPerson) => change({ aboutPerson })}
        />
      ) : null}
    </>
  );
}
