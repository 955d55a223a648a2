import { DateField, LongTextField, SelectField, TextField } from '@etabli/ui';
import type { ContractKind, ContractTermsInput } from '../../gql/contracts.js';
import { useContractWords } from '../words.js';

interface Props {
  kind: ContractKind;
  terms: ContractTermsInput;
  onChange: (part: Partial<ContractTermsInput>) => void;
}

const answers = ['none', 'joins', 'declines'] as const;

/** What the law asks of one kind of contract and of no other. */
export function KindTerms({ kind, terms, onChange }: Props) {
  const { words } = useContractWords();
  if (kind === 'precarious') {
    return (
      <LongTextField
        required
        label={words.reason}
        hint={words.reasonHint}
        value={terms.reason ?? ''}
        onChange={(reason) => onChange({ reason })}
      />
    );
  }
  if (kind !== 'sublease') return null;
  return (
    <>
      <TextField
        required
        label={words.headTitle}
        hint={words.headTitleHint}
        value={terms.headTitle ?? ''}
        onChange={(headTitle) => onChange({ headTitle })}
      />
      <DateField
        label={words.headEndsOn}
        value={terms.headEndsOn ?? ''}
        onChange={(on) => onChange({ headEndsOn: on || null })}
      />
      <DateField
        required
        label={words.landlordAuthorisedOn}
        value={terms.landlordAuthorisedOn ?? ''}
        onChange={(on) => onChange({ landlordAuthorisedOn: on || null })}
      />
      <DateField
        required
        label={words.landlordInvitedOn}
        hint={words.landlordInvitedHint}
        value={terms.landlordInvitedOn ?? ''}
        onChange={(on) => onChange({ landlordInvitedOn: on || null })}
      />
      <SelectField
        required
        label={words.landlordAnswer}
        value={terms.landlordAnswer ?? 'none'}
        onChange={(next) => onChange({ landlordAnswer: answers.find((one) => one === next) ?? 'none' })}
        options={answers.map((value) => ({ value, label: words[`landlord_${value}`] }))}
      />
    </>
  );
}
