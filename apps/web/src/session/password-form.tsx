import { Form, Link, PasswordField, TextField, useMessages } from '@etabli/ui';
import { useState } from 'react';
import { type Entered, post } from './auth.js';
import { messages } from './messages.js';
import { useDoor } from './use-door.js';

interface Props {
  email: string;
  onEmail: (email: string) => void;
  onEntered: (entered: Entered | null) => void;
}

/** Sign in with a password. */
export function PasswordForm({ email, onEmail, onEntered }: Props) {
  const words = useMessages(messages);
  const door = useDoor();
  const [password, setPassword] = useState('');
  const signIn = async () =>
    onEntered(await door.run(() => post<Entered>('/auth/sign-in/email', { email, password })));
  return (
    <Form
      verb={words.signIn}
      busy={door.busy}
      refusal={door.refusal}
      onSubmit={() => void signIn()}
      aside={<Link to="/connexion/mot-de-passe">{words.forgotten}</Link>}
    >
      <TextField
        label={words.email}
        type="email"
        required
        autoFocus={!email}
        autoComplete="username"
        value={email}
        onChange={onEmail}
      />
      <PasswordField
        label={words.password}
        required
        autoComplete="current-password"
        value={password}
        onChange={setPassword}
      />
    </Form>
  );
}
