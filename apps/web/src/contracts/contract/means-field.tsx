import { SelectField } from '@etabli/ui';
import { useContractWords } from '../words.js';

export type Means = 'bank' | 'cash';

/** How the money of a deposit moves: the books are told of the bank or of the cash box. */
export function MeansField({ value, onChange }: { value: Means; onChange: (means: Means) => void }) {
  const { words } = useContractWords();
  return (
    <SelectField
      required
      label={words.byWay}
      value={value}
      onChange={(means) => onChange(means === 'cash' ? 'cash' : 'bank')}
      options={[
        { value: 'bank', label: words.means_bank },
        { value: 'cash', label: words.means_cash },
      ]}
    />
  );
}
