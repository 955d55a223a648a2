import {
  ChoiceField,
  Dialog,
  elsewhere,
  errorOf,
  FilesDrop,
  Form,
  notify,
  TextField,
  useMessages,
} from '@etabli/ui';
import { useState } from 'react';
import { useVerb } from '../../app/client/use-verb.js';
import { AddCommissionDocumentsDocument } from '../../gql/commissions.js';
import { ACCEPTED, LIMIT } from '../tasks/panel/attachments.js';
import { messages } from './messages.js';
import { useNamedFiles } from './use-named-files.js';
import { seen, useTakeOff } from './use-take-off.js';

/** Files that are added at once. */
const MOST = 20;
const blank = { name: '', url: '' };

/** Files or a page of the web that the commission keeps at hand, each under a name. */
export function AddDocumentsDialog({ commissionId, onClose }: { commissionId: string; onClose: () => void }) {
  const words = useMessages(messages);
  const [kind, setKind] = useState<'files' | 'page'>('files');
  const [page, setPage] = useState(blank);
  const [problem, setProblem] = useState<string | null>(null);
  const [sending, setSending] = useState(false);
  const named = useNamedFiles();
  const verb = useVerb(AddCommissionDocumentsDocument, { refetch: seen });
  const takeOff = useTakeOff();
  const { refusal } = verb;
  const choose = (files: readonly File[]) => {
    setProblem(null);
    verb.clear();
    named.setFiles(files);
  };
  const gathered = async () => {
    if (kind === 'page') return [page];
    const { length } = named.files;
    setProblem(length === 0 ? words.noFile : length > MOST ? words.tooMany({ max: MOST }) : null);
    if (length === 0 || length > MOST) return null;
    setSending(true);
    const documents = await named.sendAll();
    setSending(false);
    return documents;
  };
  const submit = async () => {
    const documents = await gathered();
    if (!documents) return;
    const said = await verb.run({ input: { commissionId, documents } });
    if (!said.done) return;
    const { items } = said.result;
    const names = items.map(({ name }) => name).join(', ');
    notify({ text: words.added({ names, count: items.length }), undo: () => takeOff(items, true) });
    onClose();
  };
  const fields = documentFields(kind === 'page' ? 1 : named.files.length);
  return (
    <Dialog title={words.add} onClose={onClose}>
      <Form
        verb={words.add}
        busy={verb.busy || sending}
        refusal={elsewhere(refusal, fields)}
        onSubmit={submit}
      >
        <ChoiceField
          label={words.kind}
          value={kind}
          onChange={(chosen) => {
            verb.clear();
            setKind(chosen);
          }}
          options={[
            { value: 'files', label: words.files },
            { value: 'page', label: words.page },
          ]}
        />
        {kind === 'page' ? (
          <>
            <TextField
              required
              type="url"
              label={words.address}
              hint={words.addressHint}
              maxLength={2000}
              value={page.url}
              onChange={(url) => setPage({ ...page, url })}
              error={errorOf(refusal, 'documents.0.url')}
            />
            <TextField
              required
              label={words.name}
              maxLength={200}
              value={page.name}
              onChange={(name) => setPage({ ...page, name })}
              error={errorOf(refusal, 'documents.0.name')}
            />
          </>
        ) : (
          <>
            <FilesDrop
              label={words.file}
              hint={words.fileHint}
              accept={ACCEPTED}
              limit={LIMIT}
              files={named.files}
              onFiles={choose}
              error={problem ?? named.error}
            />
            {named.files.map((file, at) => (
              <TextField
                // biome-ignore lint/suspicious/noArrayIndexKey: two files may be named alike, and the order never changes
                key={at}
                required
                label={words.nameOf({ file: file.name })}
                maxLength={200}
                value={named.nameOf(file)}
                onChange={(name) => named.rename(file, name)}
                error={errorOf(refusal, `documents.${at}.name`)}
              />
            ))}
          </>
        )}
      </Form>
    </Dialog>
  );
}

/** The fields that show their own refusals. */
const documentFields = (count: number): string[] =>
  Array.from({ length: count }, (_, at) => [`documents.${at}.name`, `documents.${at}.url`]).flat();
