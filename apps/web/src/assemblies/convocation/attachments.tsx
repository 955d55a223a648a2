import { FileDrop, Section, Tag, useMessages, Waiting } from '@etabli/ui';
import { useHandIn } from '../shared/use-hand-in.js';
import style from './convocation.module.css';
import type { EnclosedDraft } from './lateness.js';
import { messages } from './messages.js';

const LIMIT = 15_000_000;
const ACCEPTED = ['.pdf', '.png', '.jpg', '.jpeg', '.webp', '.xlsx', '.ods'];

/** The documents every copy carries, handed in one by one. */
export function Attachments({ draft }: { draft: EnclosedDraft }) {
  const words = useMessages(messages);
  const { busy, handIn } = useHandIn();
  const { files } = draft.value;
  const join = async (file: File) => {
    const kept = await handIn(file);
    if (kept) draft.change({ files: [...files, kept] });
  };
  return (
    <Section title={words.attachments}>
      {files.length > 0 ? (
        <ul className={style.files}>
          {files.map(({ id, name }) => (
            <li key={id}>
              <Tag
                removeLabel={words.detach({ name })}
                onRemove={() => draft.change({ files: files.filter((file) => file.id !== id) })}
              >
                {name}
              </Tag>
            </li>
          ))}
        </ul>
      ) : null}
      <FileDrop
        label={words.attach}
        hint={words.attachmentsHint}
        accept={ACCEPTED}
        limit={LIMIT}
        file={null}
        onFile={(file) => void join(file)}
      />
      {busy ? <Waiting>{words.sending}</Waiting> : null}
    </Section>
  );
}
