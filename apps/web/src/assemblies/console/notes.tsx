import { Form, LongTextField, notify, TextField, useMessages } from '@etabli/ui';
import { useVerb } from '../../app/client/use-verb.js';
import { useDraft } from '../../app/draft.js';
import { NoteDebateDocument } from '../../gql/assemblies.js';
import style from './console.module.css';
import type { Assembly } from './console-page.js';
import { messages } from './messages.js';

/** What is said of an item, noted on the spot for the minutes. */
export function Notes({ item: { id, speaker, debate } }: { item: Assembly['agenda'][number] }) {
  const words = useMessages(messages);
  const draft = useDraft(`notes.${id}`, { speaker, debate: debate ?? '' });
  const verb = useVerb(NoteDebateDocument, { refetch: ['Console'] });
  const submit = async () => {
    const said = await verb.run({ itemId: id, ...draft.value });
    if (!said.done) return;
    draft.clear(draft.value);
    notify({ text: words.noted });
  };
  return (
    <details className={style.notes}>
      <summary>{words.notes}</summary>
      <Form verb={words.saveNotes} weight="plain" busy={verb.busy} refusal={verb.refusal} onSubmit={submit}>
        <TextField
          label={words.notesSpeaker}
          value={draft.value.speaker}
          onChange={(value) => draft.change({ speaker: value })}
        />
        <LongTextField
          label={words.notesDebate}
          hint={words.notesHint}
          rows={5}
          value={draft.value.debate}
          onChange={(value) => draft.change({ debate: value })}
        />
      </Form>
    </details>
  );
}
