import { useSubscription } from '@apollo/client/react';
import { ButtonLink, Link, Notice, Section, Stack, useMessages } from '@etabli/ui';
import { useReadAgain } from '../../app/client/use-read-again.js';
import { useVerb } from '../../app/client/use-verb.js';
import { JoinByLinkDocument, LeaveByLinkDocument, PersonalNewsDocument } from '../../gql/assemblies.js';
import { advanceOf, boothOf } from '../../vote/by-link/link.js';
import { messages as early } from '../advance/messages.js';
import { Presence } from '../remote/presence.js';
import type { PersonalAssembly } from './invited.js';
import { messages } from './messages.js';

interface Props {
  token: string;
  assembly: PersonalAssembly;
}

const READ = { refetch: ['PersonalPage'] };

/** Reads the page again when the assembly moves: it opens, an item is added, an arrival is noted; and once when it is followed. */
export function useSittingNews(token: string): void {
  const { data } = useSubscription(PersonalNewsDocument, { variables: { token } });
  useReadAgain('PersonalPage', data?.personalRoom.revision ?? 0);
}

/** While the assembly sits: the door of the booth, for who has a voice to cast. */
export function InSession({ token, assembly: { state, inTheSitting, votes } }: Props) {
  const words = useMessages(messages);
  if (state !== 'open') return null;
  if (!votes)
    return (
      <Notice>
        <p role="status">{words.inSessionWithoutVoice}</p>
      </Notice>
    );
  return (
    <Notice tone="waiting">
      <p role="status">{inTheSitting ? words.inSessionThere : words.inSession}</p>
      <ButtonLink weight={inTheSitting ? 'main' : 'plain'} to={boothOf(token)}>
        {words.vote}
      </ButtonLink>
    </Notice>
  );
}

/** Voting before the assembly, where the statutes know it. */
export function InAdvance({ token, assembly: { advance, proxy } }: Props) {
  const words = useMessages(messages);
  const said = useMessages(early);
  if (!advance) return null;
  return (
    <Section title={words.inAdvance}>
      <Stack gap={1}>
        <p role="status">{advance.sent ? words.advanceSent : said.notYet}</p>
        {advance.sent && proxy ? <p>{words.bothGiven(advance)}</p> : null}
        <div>
          <ButtonLink to={advanceOf(token)}>{advance.sent ? said.see : said.vote}</ButtonLink>
        </div>
      </Stack>
    </Section>
  );
}

/** Attending from a distance: how, and saying one is there. */
export function Remotely({ token, assembly }: Props) {
  const words = useMessages(messages);
  const join = useVerb(JoinByLinkDocument, READ);
  const leave = useVerb(LeaveByLinkDocument, READ);
  const { remoteLink, remoteConditions, presence, signInHref } = assembly;
  const shown = presence && (presence.mode === 'remote' || presence.mayJoin || presence.reason);
  if (!remoteLink && !remoteConditions && !shown) return null;
  return (
    <Section title={words.remotely}>
      <Stack gap={1}>
        {presence ? (
          <Presence
            presence={presence}
            remoteLink={null}
            join={{ busy: join.busy, say: async () => (await join.tell({ token })).done }}
            leave={{ busy: leave.busy, say: async () => (await leave.tell({ token })).done }}
          />
        ) : null}
        {presence?.reason ? <Link to={signInHref}>{words.signIn}</Link> : null}
        {remoteLink ? (
          <a href={remoteLink} target="_blank" rel="noreferrer">
            {words.join}
          </a>
        ) : null}
        {remoteConditions ? <p>{remoteConditions}</p> : null}
      </Stack>
    </Section>
  );
}
