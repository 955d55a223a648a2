import { ButtonLink, Notice, Page, Section, useFormats, useMessages } from '@etabli/ui';
import { useVerb } from '../../app/client/use-verb.js';
import { NoteOpeningDocument, type PersonalViewFragment } from '../../gql/assemblies.js';
import { AgendaReading } from '../overview/agenda-reading.js';
import style from '../overview/overview.module.css';
import { messages } from './messages.js';
import { Reply } from './reply.js';
import { useGesture } from './use-gesture.js';

export type PersonalAssembly = NonNullable<PersonalViewFragment['assembly']>;

interface Props {
  token: string;
  association: string;
  assembly: PersonalAssembly;
  again: () => Promise<void>;
}

/** The assembly as one person called to it needs it: their answer first, then what it is about. */
export function Invited({ token, association, assembly, again }: Props) {
  const words = useMessages(messages);
  const formats = useFormats();
  const opening = useVerb(NoteOpeningDocument);
  useGesture(() => void opening.run({ token }));
  const { title, state, startsAt, place, agenda, signInHref, calendarHref } = assembly;
  const when = [formats.instant(startsAt, { weekday: true }), place].filter(Boolean).join(', ');
  return (
    <Page title={title} lead={words.lead({ association, when })} width="reading">
      {state === 'open' ? (
        <Notice tone="waiting">
          <p>{words.inSession}</p>
          <ButtonLink weight="main" to={signInHref}>
            {words.vote}
          </ButtonLink>
        </Notice>
      ) : null}
      <Reply token={token} assembly={assembly} again={again} />
      <Remotely assembly={assembly} />
      <a href={calendarHref}>{words.calendar}</a>
      <Documents documents={assembly.documents} />
      <Section title={words.agenda}>
        <AgendaReading
          agenda={agenda.map((item) => ({
            ...item,
            id: String(item.position),
            part: null,
            withdrawnAt: null,
            votes: [],
          }))}
        />
      </Section>
      <p className={style.kind}>{words.only}</p>
    </Page>
  );
}

function Remotely({ assembly: { remoteLink, remoteConditions } }: { assembly: PersonalAssembly }) {
  const words = useMessages(messages);
  if (!remoteLink && !remoteConditions) return null;
  return (
    <Section title={words.remotely}>
      {remoteLink ? (
        <a href={remoteLink} target="_blank" rel="noreferrer">
          {words.join}
        </a>
      ) : null}
      {remoteConditions ? <p>{remoteConditions}</p> : null}
    </Section>
  );
}

function Documents({ documents }: Pick<PersonalAssembly, 'documents'>) {
  const words = useMessages(messages);
  const formats = useFormats();
  if (documents.length === 0) return null;
  return (
    <Section title={words.documents}>
      <ul className={style.documents}>
        {documents.map(({ href, name, size }) => (
          <li key={href}>
            <a href={href} target="_blank" rel="noreferrer">
              {words.open({ name, size: formats.size(size) })}
            </a>
          </li>
        ))}
      </ul>
    </Section>
  );
}
