import { useQuery } from '@apollo/client/react';
import { ButtonLink, Stack, useMessages } from '@etabli/ui';
import { useInside } from '../../app/viewer.js';
import { AdvanceDoorDocument } from '../../gql/assemblies.js';
import { messages as byLink } from '../personal/messages.js';
import { useNews } from '../shared/use-news.js';
import { messages } from './messages.js';

interface Props {
  assemblyId: string;
  /** Whose voices a proxy stands for. */
  given: readonly string[];
}

/** The way to vote before the assembly, where the statutes know one, and what became of the vote once sent. */
export function AdvanceDoor({ assemblyId, given }: Props) {
  const words = useMessages(messages);
  const personal = useMessages(byLink);
  const inside = useInside();
  const { data } = useQuery(AdvanceDoorDocument, {
    variables: { id: assemblyId },
    fetchPolicy: 'cache-and-network',
  });
  useNews(assemblyId, ['AdvanceDoor']);
  const voices = data?.myAdvance ?? [];
  const items = voices.flatMap((voice) => voice.items);
  const sent = items.filter((item) => item.sent !== null);
  const both = voices.find(
    (voice) => given.includes(voice.electorId) && voice.items.some((item) => item.sent !== null),
  );
  const open = voices.some((voice) => voice.open) && items.some(({ bar }) => bar === null);
  if (!open && sent.length === 0) return null;
  const standing = voices.find((voice) => voice.standing)?.standing;
  const text =
    standing === 'aside'
      ? words.aside
      : standing === 'counts'
        ? words.counts
        : sent.length > 0
          ? words.sent({ count: sent.length, of: items.length })
          : words.notYet;
  return (
    <Stack gap={1}>
      <p role="status">{text}</p>
      {both ? <p>{personal.bothGiven(both)}</p> : null}
      <div>
        <ButtonLink to={inside(`assemblees/${assemblyId}/par-avance`)}>
          {sent.length > 0 ? words.see : words.vote}
        </ButtonLink>
      </div>
    </Stack>
  );
}
