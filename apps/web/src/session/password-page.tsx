import { Form, notify, Page, PasswordField, TextField, useMessages } from '@etabli/ui';
import { useState } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import { Plain } from '../app/plain.js';
import { post } from './auth.js';
import { messages } from './messages.js';
import { useDoor } from './use-door.js';

/** A forgotten password: without a token asks for the link, with one chooses the new password. */
export function Component() {
  const [search] = useSearchParams();
  const token = search.get('token');
  return <Plain>{token ? <NewPassword token={token} /> : <AskReset />}</Plain>;
}

function AskReset() {
  const words = useMessages(messages);
  const door = useDoor();
  const [email, setEmail] = useState('');
  const [sentTo, setSentTo] = useState<string | null>(null);
  const send = async () => {
    const sent = await door.run(() => post('/auth/request-password-reset', { email }));
    if (sent) setSentTo(email);
  };
  if (sentTo) {
    return (
      <Page title={words.sentTitle} lead={words.sent({ email: sentTo })} width="reading">
        <p>{words.sentHelp}</p>
      </Page>
    );
  }
  return (
    <Page
      title={words.resetTitle}
      lead={words.resetLead}
      width="reading"
      back={{ to: '/connexion', label: words.title }}
    >
      <Form verb={words.sendReset} busy={door.busy} refusal={door.refusal} onSubmit={() => void send()}>
        <TextField
          label={words.email}
          type="email"
          required
          autoComplete="username"
          value={email}
          onChange={setEmail}
        />
      </Form>
    </Page>
  );
}

function NewPassword({ token }: { token: string }) {
  const words = useMessages(messages);
  const door = useDoor();
  const navigate = useNavigate();
  const [newPassword, setNewPassword] = useState('');
  const save = async () => {
    const done = await door.run(() => post('/auth/reset-password', { token, newPassword }));
    if (!done) return;
    notify({ text: words.resetDone });
    void navigate('/connexion');
  };
  return (
    <Page title={words.newTitle} lead={words.newLead} width="reading">
      <Form verb={words.savePassword} busy={door.busy} refusal={door.refusal} onSubmit={() => void save()}>
        <PasswordField
          label={words.newPassword}
          required
          autoComplete="new-password"
          value={newPassword}
          onChange={setNewPassword}
        />
      </Form>
    </Page>
  );
}
