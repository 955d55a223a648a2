import { notify, useMessages } from '@etabli/ui';
import { useVerb } from '../../app/client/use-verb.js';
import { EndMissionDocument } from '../../gql/commissions.js';
import { ReasonForm } from '../../members/person/dialogs/reason-form.js';
import { messages } from './messages.js';
import type { Mission } from './mission-page.js';
import { seen } from './seen.js';

/** Ends a mission that has no use any more, with the reason. */
export function EndDialog({ mission: { id, title }, onClose }: { mission: Mission; onClose: () => void }) {
  const words = useMessages(messages);
  const verb = useVerb(EndMissionDocument, { refetch: seen });
  const end = async (reason: string) => {
    const said = await verb.run({ id, reason });
    if (!said.done) return;
    notify({ text: words.ended });
    onClose();
  };
  return (
    <ReasonForm
      title={words.endTitle({ title })}
      text={words.endText}
      verb={words.end}
      busy={verb.busy}
      refusal={verb.refusal}
      onSay={end}
      onClose={onClose}
    />
  );
}
