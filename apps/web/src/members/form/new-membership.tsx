import { CheckField, DateField, Section, SelectField, useMessages } from '@etabli/ui';
import style from './form.module.css';
import { messages } from './messages.js';

/** Whether someone new becomes a member at once. */
export interface NewMembership {
  admit: boolean;
  categoryId: string;
  startsOn: string;
}

interface Props {
  value: NewMembership;
  options: { value: string; label: string }[];
  onChange: (changes: Partial<NewMembership>) => void;
}

export function NewMembershipFields({ value, options, onChange }: Props) {
  const words = useMessages(messages);
  const { admit, categoryId, startsOn } = value;
  return (
    <Section title={words.membership}>
      <CheckField
        label={words.admitToo}
        hint={words.admitHint}
        checked={admit}
        onChange={(next) => onChange({ admit: next })}
      />
      {admit ? (
        <div className={style.pair}>
          <SelectField
            required
            label={words.category}
            options={options}
            value={categoryId || (options[0]?.value ?? '')}
            onChange={(id) => onChange({ categoryId: id })}
          />
          <DateField
            required
            label={words.startsOn}
            value={startsOn}
            onChange={(day) => onChange({ startsOn: day })}
          />
        </div>
      ) : null}
    </Section>
  );
}
