import { useQuery } from '@apollo/client/react';
import { Facts, Section, useFormats, useMessages } from '@etabli/ui';
import { Answered } from '../app/answered.js';
import { OneMailDocument, type OneMailQuery } from '../gql/outbox.js';
import { dress, undressed } from './dress.js';
import { MailState, MailStateSentence } from './mail-state.js';
import { messages } from './messages.js';
import style from './outbox.module.css';

/** One mail: to whom, where it stands, and the message itself. */
export function MailView({ id }: { id: string }) {
  const query = useQuery(OneMailDocument, { variables: { id } });
  return <Answered query={query}>{({ mail }) => <Letter mail={mail} />}</Answered>;
}

function Letter({ mail }: OneMailQuery) {
  const words = useMessages(messages);
  const formats = useFormats();
  return (
    <>
      <Facts
        facts={[
          { label: words.to, value: `${mail.toName} <${mail.toAddress}>` },
          { label: words.date, value: formats.instant(mail.recordedAt) },
          { label: words.state, value: <MailState state={mail.state} /> },
        ]}
      />
      <MailStateSentence mail={mail} />
      <Body mail={mail} />
      {mail.files.length > 0 ? <Files files={mail.files} /> : null}
    </>
  );
}

/** The message as its reader's mail program draws it, in a frame where no script runs. */
function Body({ mail }: OneMailQuery) {
  const words = useMessages(messages);
  return (
    <iframe
      className={style.body}
      title={words.body({ name: mail.toName })}
      sandbox="allow-same-origin allow-popups allow-popups-to-escape-sandbox"
      onLoad={(event) => dress(event.currentTarget)}
      srcDoc={undressed(mail.html)}
    />
  );
}

function Files({ files }: Pick<OneMailQuery['mail'], 'files'>) {
  const words = useMessages(messages);
  const formats = useFormats();
  return (
    <Section title={words.files} level={3}>
      <ul>
        {files.map(({ id, name, href, size }) => (
          <li key={id}>
            <a href={href} target="_blank" rel="noreferrer">
              {words.openFile({ name, size: formats.size(size) })}
            </a>
          </li>
        ))}
      </ul>
    </Section>
  );
}
