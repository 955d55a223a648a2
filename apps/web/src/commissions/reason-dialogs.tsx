import { notify, useMessages } from '@etabli/ui';
import { useVerb } from '../app/client/use-verb.js';
import { CloseCommissionDocument, ReleaseFromCommissionDocument } from '../gql/commissions.js';
import { ReasonForm } from '../members/person/dialogs/reason-form.js';
import type { Commission } from './commission-page.js';
import { messages } from './messages.js';
import type { Seat } from './seats.js';

const seen = ['OneCommission', 'Commissions'];

interface ReleaseProps {
  commission: Commission;
  person: Seat['person'];
  onClose: () => void;
}

/** Ends somebody's seat, with the reason. */
export function ReleaseDialog({ commission, person, onClose }: ReleaseProps) {
  const words = useMessages(messages);
  const verb = useVerb(ReleaseFromCommissionDocument, { refetch: seen });
  const name = person.displayName;
  const release = async (reason: string) => {
    const said = await verb.run({ id: commission.id, personId: person.id, reason });
    if (!said.done) return;
    notify({ text: words.released({ name }) });
    onClose();
  };
  return (
    <ReasonForm
      title={words.releaseTitle({ name })}
      text={words.releaseText}
      verb={words.release}
      busy={verb.busy}
      refusal={verb.refusal}
      onSay={release}
      onClose={onClose}
    />
  );
}

/** Closes a commission, with the reason. */
export function CloseDialog({
  commission: { id, name },
  onClose,
}: {
  commission: Commission;
  onClose: () => void;
}) {
  const words = useMessages(messages);
  const verb = useVerb(CloseCommissionDocument, { refetch: seen });
  const close = async (reason: string) => {
    const said = await verb.run({ id, reason });
    if (!said.done) return;
    notify({ text: words.closed });
    onClose();
  };
  return (
    <ReasonForm
      title={words.closeTitle({ name })}
      text={words.closeText}
      verb={words.close}
      busy={verb.busy}
      refusal={verb.refusal}
      onSay={close}
      onClose={onClose}
    />
  );
}
