import {
  Button,
  Form,
  Notice,
  Page,
  RefusalNotice,
  Section,
  Stack,
  TextField,
  useMessages,
} from '@etabli/ui';
import { IconFingerprint, IconKey, IconMail } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { Plain } from '../app/plain.js';
import { type CastMember, cast, type Entered, post } from './auth.js';
import { DemoCast } from './demo-cast.js';
import { useEntrance } from './enter.js';
import { messages } from './messages.js';
import { passkeysWork, signInWithPasskey } from './passkey.js';
import { PasswordForm } from './password-form.js';
import { useDoor } from './use-door.js';

/** Sign in: the link by e-mail first, the other ways below; in a demonstration, its people first. */
export function Component() {
  const { next, enter, goIn, atTheDoor } = useEntrance();
  const [people, setPeople] = useState<CastMember[]>([]);
  const [sentTo, setSentTo] = useState<string | null>(null);
  useEffect(() => void cast().then(setPeople), []);
  if (next) return <Plain>{next}</Plain>;
  if (sentTo) {
    return (
      <Plain>
        <LinkSent email={sentTo} onAgain={() => setSentTo(null)} />
      </Plain>
    );
  }
  return (
    <Plain>
      <Ways people={people} onSent={setSentTo} enter={enter} goIn={goIn} atTheDoor={atTheDoor} />
    </Plain>
  );
}

type WaysProps = Pick<ReturnType<typeof useEntrance>, 'enter' | 'goIn' | 'atTheDoor'> & {
  people: CastMember[];
  onSent: (email: string) => void;
};

function Ways({ people, onSent, enter, goIn, atTheDoor }: WaysProps) {
  const words = useMessages(messages);
  const [email, setEmail] = useState('');
  const [withPassword, setWithPassword] = useState(false);
  const way = withPassword ? (
    <PasswordForm email={email} onEmail={setEmail} onEntered={enter} />
  ) : (
    <LinkForm email={email} onEmail={setEmail} onSent={() => onSent(email)} />
  );
  return (
    <Page title={words.title} lead={words.lead} width="reading">
      {atTheDoor ? <Notice tone="waiting">{words.atTheDoor}</Notice> : null}
      {people.length > 0 ? <DemoCast people={people} onIn={goIn} /> : null}
      {people.length > 0 ? <Section title={words.byEmail}>{way}</Section> : way}
      <Section title={words.otherWays}>
        <Stack gap={1}>
          {passkeysWork() ? <PasskeyButton onEntered={enter} /> : null}
          <div>
            <Button
              icon={withPassword ? <IconMail /> : <IconKey />}
              onClick={() => setWithPassword(!withPassword)}
            >
              {withPassword ? words.withLink : words.withPassword}
            </Button>
          </div>
        </Stack>
      </Section>
    </Page>
  );
}

interface LinkFormProps {
  email: string;
  onEmail: (email: string) => void;
  onSent: () => void;
}

function LinkForm({ email, onEmail, onSent }: LinkFormProps) {
  const words = useMessages(messages);
  const door = useDoor();
  const send = async () => {
    if (await door.run(() => post('/auth/sign-in/magic-link', { email }))) onSent();
  };
  return (
    <Form verb={words.sendLink} busy={door.busy} refusal={door.refusal} onSubmit={() => void send()}>
      <TextField
        label={words.email}
        type="email"
        name="email"
        required
        autoComplete="username webauthn"
        value={email}
        onChange={onEmail}
      />
    </Form>
  );
}

function PasskeyButton({ onEntered }: { onEntered: (entered: Entered | null) => void }) {
  const words = useMessages(messages);
  const door = useDoor();
  return (
    <>
      <div>
        <Button
          icon={<IconFingerprint />}
          busy={door.busy}
          onClick={async () => onEntered(await door.run(signInWithPasskey))}
        >
          {words.withPasskey}
        </Button>
      </div>
      {door.refusal ? <RefusalNotice refusal={door.refusal} /> : null}
    </>
  );
}

/** The same sentence whether the address is known or not. */
function LinkSent({ email, onAgain }: { email: string; onAgain: () => void }) {
  const words = useMessages(messages);
  return (
    <Page title={words.sentTitle} lead={words.sent({ email })} width="reading">
      <Stack>
        <p>{words.sentHelp}</p>
        <div>
          <Button onClick={onAgain}>{words.otherAddress}</Button>
        </div>
      </Stack>
    </Page>
  );
}
