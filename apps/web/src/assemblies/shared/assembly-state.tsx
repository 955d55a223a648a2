import { StateBadge, type Tone, useMessages } from '@etabli/ui';
import type { AssemblyState as State } from '../../gql/assemblies.js';
import { messages } from './messages.js';

const tones: Record<State, Tone> = {
  draft: 'draft',
  convened: 'waiting',
  open: 'going',
  closed: 'waiting',
  filed: 'done',
  cancelled: 'closed',
};

/** Where an assembly stands, in a word. A closed one still waits for its minutes: it is shown as such. */
export function AssemblyState({ state }: { state: State }) {
  const words = useMessages(messages);
  return <StateBadge tone={tones[state]}>{words[state]}</StateBadge>;
}
