import type { ReportSection } from '@etabli/commissions/rules/report';
import { Dialog, elsewhere, errorOf, FileDrop, Form, notify, TextField, useMessages } from '@etabli/ui';
import { useEffect, useState } from 'react';
import { useVerb } from '../../../app/client/use-verb.js';
import { useHandIn } from '../../../assemblies/shared/use-hand-in.js';
import { AddReportPictureDocument } from '../../../gql/commissions.js';
import { messages } from '../messages.js';
import style from '../report.module.css';
import { shrunk } from './shrink.js';

/** What a phone may hand over; it is made lighter before it leaves. */
const LIMIT = 30 * 1024 * 1024;

interface Props {
  reportId: string;
  section: ReportSection;
  onClose: () => void;
}

/** A photograph, what is to be seen on it, and a caption. */
export function AddPicture({ reportId, section, onClose }: Props) {
  const words = useMessages(messages);
  const [file, setFile] = useState<File | null>(null);
  const [alt, setAlt] = useState('');
  const [caption, setCaption] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const { busy, handIn } = useHandIn();
  const verb = useVerb(AddReportPictureDocument, { refetch: ['OneReport'] });
  const choose = async (chosen: File) => {
    const ready = await shrunk(chosen);
    setFile(ready);
    setProblem(ready ? null : words.pictureUnreadable);
  };
  const submit = async () => {
    if (!file) return setProblem(words.pictureMissing);
    const kept = await handIn(file);
    if (!kept) return;
    const said = await verb.run({ input: { id: reportId, section, fileId: kept.id, alt, caption } });
    if (!said.done) return;
    notify({ text: words.pictureAdded });
    onClose();
  };
  return (
    <Dialog title={words.addPicture} onClose={onClose}>
      <Form
        verb={words.add}
        busy={busy || verb.busy}
        refusal={elsewhere(verb.refusal, ['fileId', 'alt'])}
        onSubmit={submit}
      >
        <FileDrop
          label={words.picture}
          hint={words.pictureHint}
          accept={['.jpg', '.jpeg', '.png']}
          limit={LIMIT}
          file={file}
          onFile={choose}
          error={problem ?? errorOf(verb.refusal, 'fileId')}
        />
        {file ? <Preview file={file} alt={alt} /> : null}
        <TextField
          label={words.pictureAlt}
          hint={words.pictureAltHint}
          value={alt}
          onChange={setAlt}
          error={errorOf(verb.refusal, 'alt')}
          required
        />
        <TextField label={words.caption} value={caption} onChange={setCaption} />
      </Form>
    </Dialog>
  );
}

function Preview({ file, alt }: { file: File; alt: string }) {
  const [href, setHref] = useState<string | null>(null);
  useEffect(() => {
    const made = URL.createObjectURL(file);
    setHref(made);
    return () => URL.revokeObjectURL(made);
  }, [file]);
  return href ? <img className={style.preview} src={href} alt={alt} /> : null;
}
