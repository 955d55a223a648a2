import { useQuery } from '@apollo/client/react';
import { Dialog, elsewhere, errorOf, Form, notify, SelectField, useMessages } from '@etabli/ui';
import { useState } from 'react';
import { useVerb } from '../../app/client/use-verb.js';
import { EntrustSeriesDocument, SeriesToEntrustDocument } from '../../gql/commissions.js';
import { messages } from './messages.js';
import type { Mission } from './mission-page.js';
import { seen } from './seen.js';

/** Has a recurring task of the commission go to whoever holds the mission. */
export function EntrustDialog({ mission, onClose }: { mission: Mission; onClose: () => void }) {
  const words = useMessages(messages);
  const [seriesId, setSeriesId] = useState('');
  const { data } = useQuery(SeriesToEntrustDocument, { variables: { commissionId: mission.commission.id } });
  const verb = useVerb(EntrustSeriesDocument, { refetch: [...seen, 'SeriesToEntrust'] });
  const free = (data?.commission.series ?? []).filter(({ missionId }) => missionId === null);
  const chosen = free.find(({ id }) => id === seriesId);
  const submit = async () => {
    if (!chosen) return;
    const said = await verb.run({ id: mission.id, seriesId });
    if (!said.done) return;
    notify({ text: words.entrusted({ title: chosen.title }) });
    onClose();
  };
  return (
    <Dialog title={words.entrust} onClose={onClose}>
      <p>{data && free.length === 0 ? words.nothingToEntrust : words.entrustHint}</p>
      {free.length > 0 ? (
        <Form
          verb={words.entrustVerb}
          busy={verb.busy}
          refusal={elsewhere(verb.refusal, ['seriesId'])}
          onSubmit={submit}
        >
          <SelectField
            required
            label={words.entrust}
            options={[
              { value: '', label: words.entrustChoose, disabled: true },
              ...free.map(({ id, title }) => ({ value: id, label: title })),
            ]}
            value={seriesId}
            onChange={setSeriesId}
            error={errorOf(verb.refusal, 'seriesId')}
          />
        </Form>
      ) : null}
    </Dialog>
  );
}
