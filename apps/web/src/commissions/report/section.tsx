import type { ReportSection } from '@etabli/commissions/rules/report';
import {
  Button,
  Dialog,
  elsewhere,
  errorOf,
  Form,
  LongTextField,
  notify,
  Section,
  useFormats,
  useMessages,
} from '@etabli/ui';
import { useState } from 'react';
import { abilities } from '../../app/abilities.js';
import { useVerb } from '../../app/client/use-verb.js';
import { useDraft } from '../../app/draft.js';
import { WriteReportDocument } from '../../gql/commissions.js';
import { figures, type Report } from './figures.js';
import { messages } from './messages.js';
import { AddPicture } from './pictures/add-picture.js';
import { Pictures } from './pictures/pictures.js';
import style from './report.module.css';

interface Props {
  report: Report;
  section: ReportSection;
}

/** One part of a report: its figures, which nobody types, then what people say of them. */
export function ReportPart({ report, section }: Props) {
  const words = useMessages(messages);
  const [writing, setWriting] = useState(false);
  const [adding, setAdding] = useState(false);
  const [last, ...before] = report.versions.filter((one) => one.section === section).reverse();
  const Figures = figures[section];
  const mayWrite = abilities(report.viewerCan).can('write');
  const pictures = report.pictures.filter((one) => one.section === section);
  if (!Figures && !last?.text && pictures.length === 0 && !mayWrite) return null;
  return (
    <Section
      title={words[`section_${section}`]}
      actions={
        mayWrite ? (
          <>
            <Button weight="quiet" onClick={() => setAdding(true)}>
              {words.addPicture}
            </Button>
            <Button onClick={() => setWriting(true)}>{last?.text ? words.change : words.write}</Button>
          </>
        ) : null
      }
    >
      {Figures ? <Figures facts={report.facts} /> : null}
      {last?.text ? <Signed version={last} /> : null}
      <Pictures pictures={pictures} mayWrite={mayWrite} />
      {before.length > 0 && mayWrite ? (
        <details>
          <summary>{words.versions({ count: before.length })}</summary>
          {before.map((version) => (
            <Signed key={version.id} version={version} />
          ))}
        </details>
      ) : null}
      {adding ? <AddPicture reportId={report.id} section={section} onClose={() => setAdding(false)} /> : null}
      {writing ? <WriteDialog report={report} section={section} onClose={() => setWriting(false)} /> : null}
    </Section>
  );
}

function Signed({ version: { text, author, recordedAt } }: { version: Report['versions'][number] }) {
  const words = useMessages(messages);
  const formats = useFormats();
  return (
    <div>
      <p className={style.said}>{text}</p>
      {author ? (
        <p className={style.soft}>
          {words.by({ name: author.displayName, at: formats.instant(recordedAt, {}) })}
        </p>
      ) : null}
    </div>
  );
}

function WriteDialog({ report, section, onClose }: Props & { onClose: () => void }) {
  const words = useMessages(messages);
  const last = report.versions.filter((one) => one.section === section).at(-1);
  const from = last?.number ?? 0;
  const draft = useDraft(`report.${report.id}.${section}.${from}`, { text: last?.text ?? '' });
  const verb = useVerb(WriteReportDocument, { refetch: ['OneReport'] });
  const submit = async () => {
    const said = await verb.run({ input: { id: report.id, section, text: draft.value.text, from } });
    if (!said.done) return;
    draft.clear();
    notify({ text: words.saved });
    onClose();
  };
  return (
    <Dialog title={words.writeSection({ section: words[`section_${section}`] })} onClose={onClose}>
      <Form verb={words.save} busy={verb.busy} refusal={elsewhere(verb.refusal, ['text'])} onSubmit={submit}>
        <LongTextField
          label={words.text}
          hint={words.textHint}
          rows={8}
          value={draft.value.text}
          onChange={(text) => draft.change({ text })}
          error={errorOf(verb.refusal, 'text')}
        />
      </Form>
    </Dialog>
  );
}
