import { skipToken, useQuery } from '@apollo/client/react';
import { ButtonLink, Notice, useMessages } from '@etabli/ui';
import { useCan, useInside } from '../../../app/viewer.js';
import { DeskClashesDocument } from '../../../gql/assemblies.js';
import { assemblyPath } from '../../shared/paths.js';
import { messages } from '../messages.js';

/** Before closing: what desks noted that does not agree is easier settled while those who saw it are in the room. */
export function ToCheck({ assemblyId }: { assemblyId: string }) {
  const words = useMessages(messages);
  const inside = useInside();
  const keepsDesk = useCan()('assembly.desk');
  const { data } = useQuery(DeskClashesDocument, keepsDesk ? { variables: { id: assemblyId } } : skipToken);
  const count = data?.deskClashes.length ?? 0;
  if (count === 0) return null;
  return (
    <Notice tone="waiting">
      <p>{words.toCheck({ count })}</p>
      <ButtonLink to={inside(assemblyPath(assemblyId, 'desk'))}>{words.toDesk}</ButtonLink>
    </Notice>
  );
}
