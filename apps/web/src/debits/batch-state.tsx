import { StateBadge, useMessages } from '@etabli/ui';
import type { BatchHeadFragment } from '../gql/debits.js';
import { messages } from './messages.js';

const order = ['cancelled', 'collected', 'downloaded', 'approved'] as const;
const tones = { cancelled: 'closed', collected: 'done', downloaded: 'going', approved: 'going' } as const;

/** Where a batch stands: the furthest thing that was done with it. */
export function BatchState({ steps }: { steps: BatchHeadFragment['steps'] }) {
  const words = useMessages(messages);
  const last = order.find((step) => steps.some((one) => one.step === step));
  if (!last) return <StateBadge tone="waiting">{words.step_prepared}</StateBadge>;
  return <StateBadge tone={tones[last]}>{words[`step_${last}`]}</StateBadge>;
}
