import { Form, Stack, TextField, useMessages } from '@etabli/ui';
import { useState } from 'react';
import { encode } from 'uqr';
import { post } from '../session/auth.js';
import { useDoor } from '../session/use-door.js';
import style from './account.module.css';
import { messages } from './messages.js';

export interface Enrolment {
  /** `otpauth://…`, for the authenticator app. */
  totpURI: string;
  backupCodes: string[];
}

const secretOf = (uri: string): string =>
  (new URL(uri).searchParams.get('secret') ?? '').replace(/(.{4})(?=.)/g, '$1 ');

/** Shows the app its secret, then asks for the first code, which proves that it was read. */
export function SetUp({
  enrolment,
  onConfirmed,
}: {
  enrolment: Enrolment;
  onConfirmed: () => Promise<void>;
}) {
  const words = useMessages(messages);
  const door = useDoor();
  const [code, setCode] = useState('');
  const confirm = async () => {
    const done = await door.run(() => post('/auth/two-factor/verify-totp', { code: code.trim() }));
    if (done) await onConfirmed();
  };
  return (
    <Stack>
      <p>{words.secondStep1}</p>
      <a href={enrolment.totpURI} className={style.qr} aria-label={words.secondQr}>
        <Qr text={enrolment.totpURI} />
      </a>
      <p>
        {words.secondSecret} <code className={style.secret}>{secretOf(enrolment.totpURI)}</code>
      </p>
      <p>{words.secondStep2}</p>
      <Form
        verb={words.secondConfirm}
        busy={door.busy}
        refusal={door.refusal}
        onSubmit={() => void confirm()}
      >
        <TextField
          label={words.code}
          required
          inputMode="numeric"
          autoComplete="one-time-code"
          value={code}
          onChange={setCode}
        />
      </Form>
    </Stack>
  );
}

/** A text as a QR code, black on white in both themes: readers need it so. */
function Qr({ text }: { text: string }) {
  const { data, size } = encode(text, { border: 2 });
  const dark = data.flatMap((row, y) => row.flatMap((on, x) => (on ? [`M${x} ${y}h1v1h-1z`] : [])));
  return (
    <svg viewBox={`0 0 ${size} ${size}`} aria-hidden="true">
      <path fill="#fff" d={`M0 0h${size}v${size}H0z`} />
      <path fill="#000" d={dark.join('')} />
    </svg>
  );
}
