import { notify, useFormats, useMessages } from '@etabli/ui';
import { useVerb } from '../../../app/client/use-verb.js';
import { EndMandateDocument, EndMembershipDocument } from '../../../gql/members.js';
import { type HeldRole, useRoleName } from '../../words/roles.js';
import { EndForm } from './end-form.js';
import { messages } from './messages.js';

/** Ends a membership on a day, with the reason. */
export function EndMembershipDialog({
  membership,
  onClose,
}: {
  membership: { id: string };
  onClose: () => void;
}) {
  const words = useMessages(messages);
  const formats = useFormats();
  const verb = useVerb(EndMembershipDocument, { refetch: ['PersonPage'] });
  const end = async (endsOn: string, reason: string) => {
    const said = await verb.run({ id: membership.id, endsOn, reason });
    if (!said.done) return;
    notify({ text: words.membershipEnded({ on: formats.date(endsOn) }) });
    onClose();
  };
  return (
    <EndForm
      title={words.endMembershipTitle}
      verb={words.endMembership}
      reasonHint={words.endMembershipReasonHint}
      busy={verb.busy}
      refusal={verb.refusal}
      onEnd={end}
      onClose={onClose}
    />
  );
}

/** Ends a mandate on a day, with the reason. */
export function EndMandateDialog({
  mandate,
  onClose,
}: {
  mandate: HeldRole & { id: string };
  onClose: () => void;
}) {
  const words = useMessages(messages);
  const formats = useFormats();
  const roleName = useRoleName();
  const verb = useVerb(EndMandateDocument, { refetch: ['PersonPage', 'MandatesOverview'] });
  const end = async (endsOn: string, reason: string) => {
    const said = await verb.run({ id: mandate.id, endsOn, reason });
    if (!said.done) return;
    notify({ text: words.mandateEnded({ on: formats.date(endsOn) }) });
    onClose();
  };
  return (
    <EndForm
      title={words.endMandateTitle({ role: roleName(mandate) })}
      verb={words.endMandate}
      dateHint={words.lastDayHint}
      reasonHint={words.endMandateReasonHint}
      busy={verb.busy}
      refusal={verb.refusal}
      onEnd={end}
      onClose={onClose}
    />
  );
}
