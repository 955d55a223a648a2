import { Button, Dialog, Form, RefusalNotice, Section, useMessages } from '@etabli/ui';
import { useState } from 'react';
import { useVerb } from '../../app/client/use-verb.js';
import { SendInvitationsDocument, type SendInvitationsMutation } from '../../gql/members.js';
import { messages } from './messages.js';

type Sent = Extract<SendInvitationsMutation['sendInvitations'], { sent: number }>;

interface Props {
  personIds: string[];
  onDone: () => void;
  onClose: () => void;
}

/** Invites the people selected to sign in, then says who was not, and why. */
export function InviteDialog({ personIds, onDone, onClose }: Props) {
  const words = useMessages(messages);
  const verb = useVerb(SendInvitationsDocument);
  const [sent, setSent] = useState<Sent | null>(null);
  const invite = async () => {
    const said = await verb.run({ personIds });
    if (said.done) setSent(said.result);
  };
  if (sent) return <Result sent={sent} onDone={onDone} />;
  return (
    <Dialog title={words.inviteTitle({ count: personIds.length })} onClose={onClose}>
      <p>{words.inviteText}</p>
      {verb.refusal ? <RefusalNotice key={verb.refusal.message} refusal={verb.refusal} /> : null}
      <Form verb={words.inviteSelected} busy={verb.busy} onSubmit={invite}>
        {null}
      </Form>
    </Dialog>
  );
}

/** The names of those who were not invited, by reason. */
function grouped(skipped: Sent['skipped']): [string, string[]][] {
  const byReason = new Map<string, string[]>();
  for (const { reason, person } of skipped) {
    byReason.set(reason, [...(byReason.get(reason) ?? []), person.displayName]);
  }
  return [...byReason];
}

function Result({ sent: { sent, skipped }, onDone }: { sent: Sent; onDone: () => void }) {
  const words = useMessages(messages);
  return (
    <Dialog title={words.invited({ count: sent })} onClose={onDone}>
      {skipped.length > 0 ? (
        <Section title={words.notInvited} level={3}>
          <ul>
            {grouped(skipped).map(([reason, names]) => (
              <li key={reason}>
                <strong>{reason}</strong>
                <p>{names.join(', ')}</p>
              </li>
            ))}
          </ul>
        </Section>
      ) : null}
      <Button weight="main" onClick={onDone}>
        {words.done}
      </Button>
    </Dialog>
  );
}
