import { Notice, useMessages } from '@etabli/ui';
import { useState } from 'react';
import type { Mandate } from './booth.js';
import { lost } from './lost.js';
import { messages } from './messages.js';

/** Mandates one had when the vote opened and has no more: nothing is cast for them any more. */
export function Gone({ mandates }: { mandates: readonly Mandate[] }) {
  const words = useMessages(messages);
  const [first] = useState(mandates);
  return (
    <div role="status">
      {lost(first, mandates).map(({ electorId, name }) => (
        <Notice key={electorId} tone="waiting">
          {words.gone({ name })}
        </Notice>
      ))}
    </div>
  );
}
