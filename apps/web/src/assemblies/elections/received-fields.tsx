import { CheckField, ChoiceField, LongTextField, useMessages } from '@etabli/ui';
import type { ListReceived } from '../../gql/assemblies.js';
import { messages } from './messages.js';

export interface Received {
  statement: string;
  received: ListReceived;
  guardiansConsent: boolean;
}

/** What is known before anything is said of what was handed in: in a sitting, that it is said there. */
export const nothingReceived = (sits: boolean): Received => ({
  statement: '',
  received: sits ? 'sitting' : 'paper',
  guardiansConsent: false,
});

interface Props {
  value: Received;
  onChange: (changes: Partial<Received>) => void;
  /** The sitting is open: it may also have been said there. */
  sits: boolean;
  /** What the words handed in are about. */
  statement: string;
}

/** How somebody else’s candidacy, or a list, came, with the words it came with. */
export function ReceivedFields({ value, onChange, sits, statement }: Props) {
  const words = useMessages(messages);
  return (
    <>
      {sits ? (
        <ChoiceField<ListReceived>
          label={words.received}
          options={[
            { value: 'sitting', label: words.sitting },
            { value: 'paper', label: words.paper },
          ]}
          value={value.received}
          onChange={(received) => onChange({ received })}
        />
      ) : null}
      <LongTextField
        rows={4}
        label={statement}
        value={value.statement}
        onChange={(said) => onChange({ statement: said })}
      />
      <CheckField
        label={words.guardiansOf}
        checked={value.guardiansConsent}
        onChange={(guardiansConsent) => onChange({ guardiansConsent })}
      />
    </>
  );
}
