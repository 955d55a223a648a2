import { Button, notify, RefusalNotice, Section, StateBadge, useFormats, useMessages } from '@etabli/ui';
import { post } from '../session/auth.js';
import { useDoor } from '../session/use-door.js';
import type { OpenSession, PartProps } from './account.js';
import style from './account.module.css';
import { deviceOf } from './device.js';
import { messages } from './messages.js';

/** Where the account is open, and how to close it there. */
export function Sessions({ account, reload }: PartProps) {
  const words = useMessages(messages);
  const door = useDoor();
  const close = async (path: string, body: object, text: string) => {
    if (!(await door.run(() => post(path, body)))) return;
    notify({ text });
    await reload();
  };
  const others = account.sessions.filter(({ current }) => !current);
  return (
    <Section title={words.sessions} lead={words.sessionsLead}>
      {door.refusal ? <RefusalNotice refusal={door.refusal} /> : null}
      <ul className={style.rows}>
        {account.sessions.map((session) => (
          <li key={session.id}>
            <Device session={session} />
            {session.current ? (
              <StateBadge tone="going">{words.thisDevice}</StateBadge>
            ) : (
              <Button
                busy={door.busy}
                onClick={() => void close('/auth/sessions/revoke', { id: session.id }, words.revoked)}
              >
                {words.revoke}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {others.length > 1 ? (
        <div>
          <Button onClick={() => void close('/auth/revoke-other-sessions', {}, words.othersRevoked)}>
            {words.revokeOthers}
          </Button>
        </div>
      ) : null}
    </Section>
  );
}

function Device({ session: { userAgent, seenAt, network } }: { session: OpenSession }) {
  const words = useMessages(messages);
  const formats = useFormats();
  const device = deviceOf(userAgent ?? '');
  return (
    <span>
      <strong>{device ? words.on(device) : words.unknownDevice}</strong>
      <small>{words.seen({ when: formats.instant(seenAt, {}) })}</small>
      {network ? <small>{words.network({ network })}</small> : null}
    </span>
  );
}
