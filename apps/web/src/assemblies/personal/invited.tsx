import { Page, Section, useFormats, useMessages } from '@etabli/ui';
import { useVerb } from '../../app/client/use-verb.js';
import { NoteOpeningDocument, type PersonalViewFragment } from '../../gql/assemblies.js';
import { AgendaReading } from '../overview/agenda-reading.js';
import style from '../overview/overview.module.css';
import { messages } from './messages.js';
import { Reply } from './reply.js';
import { InAdvance, InSession, Remotely, useSittingNews } from './sitting.js';
import { useGesture } from './use-gesture.js';

export type PersonalAssembly = NonNullable<PersonalViewFragment['assembly']>;

interface Props {
  token: string;
  association: string;
  assembly: PersonalAssembly;
}

/** The assembly as one person called to it needs it: their answer first, then what it is about. */
export function Invited({ token, association, assembly }: Props) {
  const words = useMessages(messages);
  const formats = useFormats();
  const opening = useVerb(NoteOpeningDocument);
  useGesture(() => void opening.run({ token }));
  useSittingNews(token);
  const { title, startsAt, place, agenda, calendarHref } = assembly;
  const when = [formats.instant(startsAt, { weekday: true }), place].filter(Boolean).join(', ');
  return (
    <Page title={title} lead={words.lead({ association, when })} width="reading">
      <InSession token={token} assembly={assembly} />
      <Reply token={token} assembly={assembly} />
      <InAdvance token={token} assembly={assembly} />
      <Remotely token={token} assembly={assembly} />
      <a href={calendarHref}>{words.calendar}</a>
      <Documents documents={assembly.documents} />
      <Section title={words.agenda}>
        <AgendaReading
          agenda={agenda.map(({ election, ...item }) => ({
            ...item,
            standing: election,
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
