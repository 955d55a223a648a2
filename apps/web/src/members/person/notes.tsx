import {
  Button,
  elsewhere,
  errorOf,
  Form,
  LongTextField,
  notify,
  Section,
  Stack,
  useFormats,
  useMessages,
} from '@etabli/ui';
import { abilities } from '../../app/abilities.js';
import { useVerb } from '../../app/client/use-verb.js';
import { useDraft } from '../../app/draft.js';
import { useCan } from '../../app/viewer.js';
import { RemoveNoteDocument, WriteNoteDocument } from '../../gql/members.js';
import { usePeopleWords } from '../words/people.js';
import { messages } from './messages.js';
import style from './person.module.css';
import type { Person } from './person-view.js';

/** What those who keep the members tell each other about a person. */
export function Notes({ person }: { person: Person }) {
  const words = useMessages(messages);
  const permitted = useCan();
  const mayWrite = abilities(person.viewerCan).can('writeNote');
  if (!permitted('members.notes') || (!mayWrite && person.notes.length === 0)) return null;
  return (
    <Section title={words.notes} lead={words.notesLead}>
      <Stack>
        {person.notes.map((note) => (
          <OneNote key={note.id} note={note} personId={person.id} />
        ))}
      </Stack>
      {mayWrite ? <NewNote personId={person.id} /> : null}
    </Section>
  );
}

function NewNote({ personId }: { personId: string }) {
  const words = useMessages(messages);
  const draft = useDraft(`note.${personId}`, { body: '' });
  const verb = useVerb(WriteNoteDocument, { refetch: ['PersonPage'] });
  const submit = async () => {
    const said = await verb.run({ personId, body: draft.value.body });
    if (said.done) draft.clear();
  };
  return (
    <Form
      verb={words.addNote}
      weight="plain"
      busy={verb.busy}
      refusal={elsewhere(verb.refusal, ['body'])}
      onSubmit={submit}
    >
      <LongTextField
        required
        label={words.noteLabel}
        value={draft.value.body}
        onChange={(body) => draft.change({ body })}
        error={errorOf(verb.refusal, 'body')}
      />
    </Form>
  );
}

function OneNote({ note, personId }: { note: Person['notes'][number]; personId: string }) {
  const words = useMessages(messages);
  const names = usePeopleWords();
  const formats = useFormats();
  const removing = useVerb(RemoveNoteDocument, { refetch: ['PersonPage'] });
  const writing = useVerb(WriteNoteDocument, { refetch: ['PersonPage'] });
  const { id, body, author, recordedAt, viewerCan } = note;
  const remove = async () => {
    const said = await removing.tell({ id });
    if (said.done) notify({ text: words.noteRemoved, undo: () => writing.tell({ personId, body }) });
  };
  return (
    <div className={style.note}>
      <p>{body}</p>
      <div className={style.noteFoot}>
        <span>
          {author ? `${author.displayName || names.erased}, ` : ''}
          {formats.instant(recordedAt)}
        </span>
        {abilities(viewerCan).can('remove') ? (
          <Button weight="quiet" busy={removing.busy} onClick={remove}>
            {words.removeNote}
          </Button>
        ) : null}
      </div>
    </div>
  );
}
