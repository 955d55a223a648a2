import { StateBadge, type Tone, useFormats, useMessages } from '@etabli/ui';
import type { OneMailQuery, MailState as State } from '../gql/outbox.js';
import { messages } from './messages.js';

const tones: Record<State, Tone> = {
  waiting: 'waiting',
  sending: 'going',
  sent: 'done',
  held: 'draft',
  failed: 'refused',
  uncertain: 'late',
};

/** Where a mail stands, in a word. */
export function MailState({ state }: { state: State }) {
  const words = useMessages(messages);
  return <StateBadge tone={tones[state]}>{words[state]}</StateBadge>;
}

/** Where it stands, in a sentence. */
export function MailStateSentence({ mail }: { mail: OneMailQuery['mail'] }) {
  const words = useMessages(messages);
  const formats = useFormats();
  const said: Record<State, () => string> = {
    waiting: () => words.waitingText,
    sending: () => words.sendingText,
    sent: () => words.sentText({ at: formats.instant(mail.sentAt ?? mail.recordedAt) }),
    held: () => words.heldText,
    failed: () => words.failedText({ error: mail.error ?? '' }),
    uncertain: () => words.uncertainText,
  };
  return <p>{said[mail.state]()}</p>;
}
