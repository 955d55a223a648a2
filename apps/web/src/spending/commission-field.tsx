import { useQuery } from '@apollo/client/react';
import { SelectField, useMessages } from '@etabli/ui';
import { useCan } from '../app/viewer.js';
import { SpendingCommissionsDocument } from '../gql/spending.js';
import { messages } from './messages.js';

interface Props {
  value: string;
  onChange: (id: string) => void;
}

/** Whose spending it is; nothing to choose for who does not read commissions. */
export function CommissionField({ value, onChange }: Props) {
  const words = useMessages(messages);
  const reads = useCan()('commissions.read');
  const { data } = useQuery(SpendingCommissionsDocument, { skip: !reads });
  if (!data || data.commissions.length === 0) return null;
  const options = data.commissions.map(({ id, name }) => ({ value: id, label: name }));
  return (
    <SelectField
      required
      label={words.commission}
      value={value}
      options={[{ value: '', label: words.noCommission }, ...options]}
      onChange={onChange}
    />
  );
}
