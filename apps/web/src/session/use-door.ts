import { type Refused, useMessages } from '@etabli/ui';
import { useState } from 'react';
import type { Answer } from './auth.js';
import { messages } from './messages.js';

/** Runs requests of sign-in one at a time and keeps what was refused, worded, until the next one. */
export function useDoor() {
  const words = useMessages(messages);
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<Refused | null>(null);
  const run = async <Body>(request: () => Promise<Answer<Body>>): Promise<Body | null> => {
    setBusy(true);
    setRefusal(null);
    const answer = await request();
    setBusy(false);
    if (answer.ok) return answer.body;
    const { refusal: said } = answer;
    const fallback = said.code === 'cancelled' ? words.cancelled : words.noAnswer;
    setRefusal({ ...said, message: said.message || fallback });
    return null;
  };
  return { run, busy, refusal };
}
