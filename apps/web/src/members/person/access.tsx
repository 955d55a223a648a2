import { Button, notify, Row, Section, useFormats, useMessages } from '@etabli/ui';
import { abilities } from '../../app/abilities.js';
import { useVerb } from '../../app/client/use-verb.js';
import { InvitePersonDocument, WithdrawInvitationDocument } from '../../gql/members.js';
import { messages } from './messages.js';
import type { Person } from './person-view.js';

/** Whether a person can sign in, and the invitation to do so; for those who invite. */
export function Access({ person }: { person: Person }) {
  const words = useMessages(messages);
  const inviting = useVerb(InvitePersonDocument, { refetch: ['PersonPage'] });
  const withdrawing = useVerb(WithdrawInvitationDocument, { refetch: ['PersonPage'] });
  const said = useAccessSentence(person);
  const { access } = person;
  if (!access || !said) return null;
  const open = access.invitation?.state === 'open' ? access.invitation : null;
  const invite = async () => {
    const sent = await inviting.tell({ personId: person.id });
    if (sent.done) notify({ text: words.invited({ to: sent.result.sentTo }) });
  };
  const withdraw = async (id: string) => {
    const done = await withdrawing.tell({ id });
    if (done.done) notify({ text: words.withdrawnInvitation, undo: invite });
  };
  const mayInvite = abilities(person.viewerCan).can('invite') && !access.joined;
  return (
    <Section title={words.access}>
      <p>{said}</p>
      {mayInvite ? (
        <Row gap={1}>
          <Button busy={inviting.busy} onClick={invite}>
            {access.invitation ? words.inviteAgain : words.invite}
          </Button>
          {open ? (
            <Button weight="quiet" busy={withdrawing.busy} onClick={() => withdraw(open.id)}>
              {words.withdrawInvitation}
            </Button>
          ) : null}
        </Row>
      ) : null}
    </Section>
  );
}

function useAccessSentence({ access }: Person): string | null {
  const words = useMessages(messages);
  const formats = useFormats();
  if (!access) return null;
  const { joined, invitation } = access;
  if (joined) return words.joined;
  if (!invitation) return words.notInvited;
  const at = formats.instant(invitation.recordedAt, {});
  if (invitation.state !== 'open') return words.invitationOver({ at });
  return words.invitedOn({ at, to: invitation.sentTo, until: formats.instant(invitation.expiresAt, {}) });
}
