import { Button, Notice, notify, Row, TextField, useMessages } from '@etabli/ui';
import { useEffect, useRef } from 'react';
import { messages } from './messages.js';

/** An address just made, shown once: to copy, or to open in the calendar of this device. */
export function NewAddress({ address }: { address: string }) {
  const words = useMessages(messages);
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), []);
  const copy = () =>
    // A browser may have no clipboard, or forbid it.
    Promise.resolve(navigator.clipboard)
      .then((clipboard) => clipboard.writeText(address))
      .then(() => notify({ text: words.copied }))
      .catch(() => notify({ text: words.copyFailed, tone: 'refused' }));
  return (
    <div ref={box} tabIndex={-1}>
      <Notice tone="done">
        <TextField
          required
          readOnly
          label={words.made}
          hint={words.madeText}
          value={address}
          onChange={() => undefined}
        />
        <Row>
          <Button onClick={() => void copy()}>{words.copy}</Button>
          <a href={address.replace(/^https?:/, 'webcal:')}>{words.openIt}</a>
        </Row>
      </Notice>
    </div>
  );
}
