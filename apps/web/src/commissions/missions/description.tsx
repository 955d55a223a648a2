import { errorOf, LongTextField, type Refused, TextField, useMessages } from '@etabli/ui';
import { messages } from './messages.js';

export const blank = { title: '', purpose: '', rhythm: '' };
/** The fields that show their own refusal. */
export const shown = ['title', 'purpose', 'rhythm', 'holderId', 'commissionId'];

interface DescriptionProps {
  value: typeof blank;
  onChange: (changes: Partial<typeof blank>) => void;
  refusal: Refused | null;
}

/** What a mission says of itself. */
export function Description({ value, onChange, refusal }: DescriptionProps) {
  const words = useMessages(messages);
  return (
    <>
      <TextField
        required
        label={words.title}
        hint={words.titleHint}
        value={value.title}
        onChange={(title) => onChange({ title })}
        error={errorOf(refusal, 'title')}
      />
      <LongTextField
        label={words.purpose}
        hint={words.purposeHint}
        value={value.purpose}
        onChange={(purpose) => onChange({ purpose })}
        error={errorOf(refusal, 'purpose')}
      />
      <TextField
        label={words.rhythm}
        hint={words.rhythmHint}
        value={value.rhythm}
        onChange={(rhythm) => onChange({ rhythm })}
        error={errorOf(refusal, 'rhythm')}
      />
    </>
  );
}
