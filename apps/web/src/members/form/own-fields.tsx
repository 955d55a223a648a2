import { DateField, errorOf, type Refused, Section, SelectField, TextField, useMessages } from '@etabli/ui';
import type { OwnFieldsQuery } from '../../gql/members.js';
import type { Answers } from './answers.js';
import { messages } from './messages.js';

export type OwnField = OwnFieldsQuery['customFields'][number];

interface Props {
  answers: Answers;
  onChange: (changes: Partial<Answers>) => void;
  refusal: Refused | null;
  fields: readonly OwnField[];
}

/** What this association asks besides what everybody asks. */
export function OwnFields({ answers, onChange, refusal, fields }: Props) {
  const words = useMessages(messages);
  if (fields.length === 0) return null;
  return (
    <Section title={words.own}>
      {fields.map((field) => (
        <Answer
          key={field.id}
          field={field}
          value={answers.own[field.key] ?? ''}
          error={errorOf(refusal, `custom.${field.key}`)}
          onChange={(value) => onChange({ own: { ...answers.own, [field.key]: value } })}
        />
      ))}
    </Section>
  );
}

interface AnswerProps {
  field: OwnField;
  value: string;
  error: string | undefined;
  onChange: (value: string) => void;
}

function Answer({ field: { kind, label, options }, ...rest }: AnswerProps) {
  const words = useMessages(messages);
  const unsaid = { value: '', label: words.unsaid };
  switch (kind) {
    case 'date':
      return <DateField label={label} {...rest} />;
    case 'number':
      return <TextField label={label} inputMode="decimal" {...rest} />;
    case 'text':
      return <TextField label={label} {...rest} />;
    case 'choice':
      return <SelectField label={label} options={[unsaid, ...options]} {...rest} />;
    case 'yes_no':
      return (
        <SelectField
          label={label}
          options={[unsaid, { value: 'true', label: words.yes }, { value: 'false', label: words.no }]}
          {...rest}
        />
      );
  }
}
