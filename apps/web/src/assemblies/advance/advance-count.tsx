import { useQuery } from '@apollo/client/react';
import { useMessages } from '@etabli/ui';
import { AdvanceNowDocument } from '../../gql/assemblies.js';
import { useNews } from '../shared/use-news.js';
import { messages } from './messages.js';

/** How many have voted in advance; nothing where the statutes know no such vote. */
export function AdvanceCount({ assemblyId }: { assemblyId: string }) {
  const words = useMessages(messages);
  const { data } = useQuery(AdvanceNowDocument, { variables: { id: assemblyId } });
  useNews(assemblyId, ['AdvanceNow']);
  const advance = data?.assembly.advance;
  return advance ? <p>{words.count({ voters: advance.voters })}</p> : null;
}
