import { Button, ButtonLink, Notice, Page, RefusalNotice, Skeleton, useMessages } from '@etabli/ui';
import { useCallback, useEffect, useState } from 'react';
import { Navigate } from 'react-router';
import { signInAddress } from '../app/failed.js';
import { lastPlace } from '../app/last-place.js';
import { Plain } from '../app/plain.js';
import { get } from '../session/auth.js';
import { signOut } from '../session/sign-out.js';
import { useDoor } from '../session/use-door.js';
import type { Account } from './account.js';
import { messages } from './messages.js';
import { Passkeys } from './passkeys.js';
import { Password } from './password.js';
import { SecondFactor } from './second-factor.js';
import { Sessions } from './sessions.js';

const HERE = '/mon-compte';

/** My account: what protects it and where it is open. */
export function Component() {
  const words = useMessages(messages);
  const { run, refusal } = useDoor();
  const [account, setAccount] = useState<Account | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `run` changes with every answer; reading again is asked for by hand
  const reload = useCallback(async () => {
    const read = await run(() => get<Account>('/auth/account'));
    if (read) setAccount(read);
  }, []);
  useEffect(() => void reload(), [reload]);
  if (refusal?.code === 'sign-in.ended') return <Navigate replace to={signInAddress(HERE)} />;
  return (
    <Plain>
      {account ? (
        <Parts account={account} reload={reload} />
      ) : (
        <Page title={words.title} width="reading">
          {refusal ? <RefusalNotice refusal={refusal} /> : <Skeleton lines={8} />}
        </Page>
      )}
    </Plain>
  );
}

function Parts({ account, reload }: { account: Account; reload: () => Promise<void> }) {
  const words = useMessages(messages);
  const recent = new Date(account.recentUntil).getTime() > Date.now();
  const place = lastPlace();
  return (
    <Page
      title={words.title}
      lead={words.lead({ email: account.user.email })}
      width="reading"
      back={{ to: place ? `/${place}` : '/', label: words.home }}
    >
      {recent ? null : (
        <Notice tone="waiting">
          <p>{words.recent}</p>
          <ButtonLink to={signInAddress(HERE)}>{words.signInAgain}</ButtonLink>
        </Notice>
      )}
      <SecondFactor account={account} reload={reload} />
      <Passkeys account={account} reload={reload} />
      <Password account={account} reload={reload} />
      <Sessions account={account} reload={reload} />
      <div>
        <Button onClick={() => void signOut()}>{words.signOut}</Button>
      </div>
    </Page>
  );
}
