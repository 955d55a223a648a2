import { notify, Section, SelectField, useMessages } from '@etabli/ui';
import { useVerb } from '../../app/client/use-verb.js';
import { RoutePlaceIncidentsDocument } from '../../gql/daily.js';
import { messages } from '../messages.js';
import { refreshed } from '../refresh.js';
import type { CommissionName } from './incident-line.js';

/** The commission that receives reports, for who looks after the places. */
export function Route({
  commissionId,
  commissions,
}: {
  commissionId: string;
  commissions: readonly CommissionName[];
}) {
  const words = useMessages(messages);
  const verb = useVerb(RoutePlaceIncidentsDocument, { refetch: refreshed });
  const send = async (to: string) => (await verb.tell({ commissionId: to || null })).done;
  const choose = async (to: string) => {
    if (await send(to)) notify({ text: words.routed, undo: () => send(commissionId) });
  };
  return (
    <Section title={words.route} lead={words.routeLead}>
      <SelectField
        required
        label={words.route}
        value={commissionId}
        onChange={choose}
        options={[
          { value: '', label: words.noRoute },
          ...commissions.map(({ id, name }) => ({ value: id, label: name })),
        ]}
      />
    </Section>
  );
}
