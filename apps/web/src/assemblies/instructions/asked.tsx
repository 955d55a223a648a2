import { useMessages } from '@etabli/ui';
import type { MyProxyFragment } from '../../gql/assemblies.js';
import { messages } from './messages.js';

/** What a proxy asks for, resolution by resolution; nothing when it asks for nothing. */
export function Asked({ instructions }: Pick<MyProxyFragment, 'instructions'>) {
  const words = useMessages(messages);
  if (instructions.length === 0) return null;
  return (
    <ul>
      {instructions.map(({ itemId, title, choice }) => (
        <li key={itemId}>{words.asks({ title, choice })}</li>
      ))}
    </ul>
  );
}
