import { Dialog, elsewhere, errorOf, Form, notify, SelectField, useMessages } from '@etabli/ui';
import { useState } from 'react';
import { useVerb } from '../../app/client/use-verb.js';
import { EntrustPlaceIncidentDocument } from '../../gql/daily.js';
import { messages } from '../messages.js';
import { refreshed } from '../refresh.js';
import type { CommissionName } from './incident-line.js';

interface Props {
  id: string;
  what: string;
  commissions: readonly CommissionName[];
  onClose: () => void;
}

/** Gives a report to a commission: it is on its board at once. */
export function EntrustDialog({ id, what, commissions, onClose }: Props) {
  const words = useMessages(messages);
  const [commissionId, setCommissionId] = useState(commissions[0]?.id ?? '');
  const verb = useVerb(EntrustPlaceIncidentDocument, { refetch: refreshed });
  const submit = async () => {
    if (!(await verb.run({ id, commissionId })).done) return;
    notify({ text: words.entrusted });
    onClose();
  };
  return (
    <Dialog title={words.entrust} onClose={onClose}>
      <p>{what}</p>
      <Form
        verb={words.entrust}
        busy={verb.busy}
        refusal={elsewhere(verb.refusal, ['commissionId'])}
        onSubmit={submit}
      >
        <SelectField
          required
          label={words.entrustTo}
          value={commissionId}
          onChange={setCommissionId}
          error={errorOf(verb.refusal, 'commissionId')}
          options={commissions.map((one) => ({ value: one.id, label: one.name }))}
        />
      </Form>
    </Dialog>
  );
}
