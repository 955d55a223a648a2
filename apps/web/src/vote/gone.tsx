import { Notice, useMessages } from '@etabli/ui';
import { useState } from 'react';
import type { Mandate } from './booth.js';
import { messages } from './messages.js';

/** Mandates one had when the vote opened and has no more: taken back, or their givers came. Nothing is cast for them any more. */
export function Gone({ mandates }: { mandates: readonly Mandate[] }) {
  const words = useMessages(messages);
  const [first] = useState(mandates);
  const gone = first.filter(({ electorId }) => !mandates.some((one) => one.electorId === electorId));
  return (
    <div role="status">
      {gone.map(({ electorId, name }) => (
        <Notice key={electorId} tone="waiting">
          {words.gone({ name })}
        </Notice>
      ))}
    </div>
  );
}
