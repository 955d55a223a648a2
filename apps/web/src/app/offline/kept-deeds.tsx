import { Button, Notice, Stack, useMessages } from '@etabli/ui';
import { messages } from '../messages.js';
import type { Deed, Deeds } from './deeds.js';

/** What waits on this device, and what the house refused since. Nothing when there is nothing. */
export function KeptDeeds({ deeds, waiting }: { deeds: Deeds; waiting: readonly Deed[] }) {
  const words = useMessages(messages);
  const kept = waiting.filter(({ refused }) => !refused);
  const refused = waiting.filter((deed) => deed.refused);
  if (waiting.length === 0) return null;
  return (
    <Stack gap={1}>
      {kept.length > 0 ? (
        <Notice>
          <p role="status">{words.deedsKept({ count: kept.length })}</p>
          <ul>
            {kept.map(({ id, label }) => (
              <li key={id}>{label}</li>
            ))}
          </ul>
        </Notice>
      ) : null}
      {refused.map(({ id, label, refused: why }) => (
        <Notice key={id}>
          <p>{words.deedRefused({ label, why: why ?? '' })}</p>
          <Button weight="quiet" onClick={() => void deeds.forget(id)}>
            {words.putAway}
          </Button>
        </Notice>
      ))}
    </Stack>
  );
}
