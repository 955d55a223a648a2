import { notify, useMessages } from '@etabli/ui';
import { useVerb } from '../../../app/client/use-verb.js';
import { CancelMandateDocument, ReverseFeeDocument } from '../../../gql/members.js';
import { type HeldRole, useRoleName } from '../../words/roles.js';
import { messages } from './messages.js';
import { ReasonForm } from './reason-form.js';

/** Takes back a fee recorded by mistake or paid back. */
export function ReverseFeeDialog({ fee, onClose }: { fee: { id: string }; onClose: () => void }) {
  const words = useMessages(messages);
  const verb = useVerb(ReverseFeeDocument, { refetch: ['PersonPage'] });
  const reverse = async (reason: string) => {
    const said = await verb.run({ id: fee.id, reason });
    if (!said.done) return;
    notify({ text: words.feeReversed });
    onClose();
  };
  return (
    <ReasonForm
      title={words.reverseFeeTitle}
      text={words.reverseFeeText}
      verb={words.reverseFee}
      hint={words.reverseReasonHint}
      busy={verb.busy}
      refusal={verb.refusal}
      onSay={reverse}
      onClose={onClose}
    />
  );
}

/** Takes back a mandate given by mistake. */
export function CancelMandateDialog({
  mandate,
  onClose,
}: {
  mandate: HeldRole & { id: string };
  onClose: () => void;
}) {
  const words = useMessages(messages);
  const roleName = useRoleName();
  const verb = useVerb(CancelMandateDocument, { refetch: ['PersonPage', 'MandatesOverview'] });
  const cancel = async (reason: string) => {
    const said = await verb.run({ id: mandate.id, reason });
    if (!said.done) return;
    notify({ text: words.mandateCancelled });
    onClose();
  };
  return (
    <ReasonForm
      title={words.cancelMandateTitle({ role: roleName(mandate) })}
      text={words.cancelMandateText}
      verb={words.cancelMandate}
      busy={verb.busy}
      refusal={verb.refusal}
      onSay={cancel}
      onClose={onClose}
    />
  );
}
