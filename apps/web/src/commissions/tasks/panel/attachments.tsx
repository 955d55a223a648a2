import { FileDrop, IconButton, Section, useFormats, useMessages, Waiting } from '@etabli/ui';
import { IconX } from '@tabler/icons-react';
import { useHandIn } from '../../../assemblies/shared/use-hand-in.js';
import { AttachToTaskDocument, DetachFromTaskDocument } from '../../../gql/commissions.js';
import { messages } from '../messages.js';
import type { OpenTask } from '../task-panel.js';
import style from '../tasks.module.css';
import { useTaskVerb } from '../use-task-verb.js';

export const LIMIT = 20 * 1024 * 1024;
export const ACCEPTED = [
  ...['.pdf', '.png', '.jpg', '.jpeg', '.webp', '.csv', '.txt'],
  ...['.docx', '.odt', '.xlsx', '.ods', '.pptx', '.odp'],
];

/** Documents and pictures of a task. */
export function Attachments({ task, changes }: { task: OpenTask; changes: boolean }) {
  const words = useMessages(messages);
  const formats = useFormats();
  const { busy, error, handIn } = useHandIn();
  const attaching = useTaskVerb(AttachToTaskDocument);
  const detaching = useTaskVerb(DetachFromTaskDocument);
  const { id: taskId, attachments } = task;
  if (!changes && attachments.length === 0) return null;
  const attach = async (chosen: File) => {
    const kept = await handIn(chosen);
    if (kept) await attaching.tell({ taskId, fileId: kept.id }, words.attached(kept));
  };
  return (
    <Section level={3} title={words.attachments}>
      <ul className={style.rows}>
        {attachments.map(({ id, file }) => (
          <li key={id} className={style.row}>
            <a href={file.href}>
              {file.name} <small>({formats.size(file.size)})</small>
            </a>
            {changes ? (
              <IconButton
                label={words.detach(file)}
                icon={<IconX />}
                onClick={() => void detaching.tell({ id }, words.detached(file))}
              />
            ) : null}
          </li>
        ))}
      </ul>
      {changes ? (
        <FileDrop
          label={words.attach}
          hint={words.attachHint}
          accept={ACCEPTED}
          limit={LIMIT}
          file={null}
          error={error}
          onFile={(chosen) => void attach(chosen)}
        />
      ) : null}
      {busy ? <Waiting>{words.arriving}</Waiting> : null}
    </Section>
  );
}
