import { Button, ButtonLink, Page, RefusalNotice, useMessages } from '@etabli/ui';
import { useSearchParams } from 'react-router';
import { Plain } from '../app/plain.js';
import { type Entered, post } from './auth.js';
import { useEntrance } from './enter.js';
import { messages } from './messages.js';
import { useDoor } from './use-door.js';

/** Where the link of the e-mail leads. It acts on a press only: mail scanners open links by themselves. */
export function Component() {
  const words = useMessages(messages);
  const [search] = useSearchParams();
  const { next, enter } = useEntrance();
  const door = useDoor();
  const token = search.get('token') ?? '';
  if (next) return <Plain>{next}</Plain>;
  return (
    <Plain>
      <Page title={words.linkTitle} lead={words.linkLead} width="reading">
        {door.refusal ? (
          <RefusalNotice
            refusal={door.refusal}
            action={<ButtonLink to="/connexion">{words.newLink}</ButtonLink>}
          />
        ) : (
          <div>
            <Button
              weight="main"
              large
              busy={door.busy}
              onClick={async () => enter(await door.run(() => post<Entered>('/auth/link/verify', { token })))}
            >
              {words.signIn}
            </Button>
          </div>
        )}
      </Page>
    </Plain>
  );
}
