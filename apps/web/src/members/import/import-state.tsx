import { StateBadge, type Tone, useMessages } from '@etabli/ui';
import type { ImportState } from '../../gql/members.js';
import { messages } from './messages.js';

const tones: Record<ImportState, Tone> = {
  waiting: 'waiting',
  running: 'going',
  done: 'done',
  undone: 'closed',
  failed: 'refused',
};

/** Where an import stands, in a word. */
export function ImportStateBadge({ state }: { state: ImportState }) {
  const words = useMessages(messages);
  return <StateBadge tone={tones[state]}>{words[`state${state}`]}</StateBadge>;
}
