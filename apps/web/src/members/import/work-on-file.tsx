import { useQuery } from '@apollo/client/react';
import { Button, Notice, RefusalNotice, Row, useMessages, Waiting } from '@etabli/ui';
import { failureOf } from '../../app/client/failure.js';
import { useDraft } from '../../app/draft.js';
import { Failed } from '../../app/failed.js';
import { PreviewImportDocument, type PreviewImportQuery } from '../../gql/members.js';
import { CheckStep } from './check-step.js';
import { ColumnsStep } from './columns-step.js';
import { messages } from './messages.js';
import { askedOf, untouched, type Work } from './work.js';

export type Preview = PreviewImportQuery['previewImport'];

/** What both steps on a file need. */
export interface StepProps {
  fileId: string;
  preview: Preview;
  work: Work;
  onWork: (changes: Partial<Work>) => void;
  onStep: (step: 'colonnes' | 'verifier') => void;
  /** Forgets what was decided, once it is done. */
  onDone: () => void;
}

interface Props {
  fileId: string;
  checking: boolean;
  onStep: StepProps['onStep'];
  onOtherFile: () => void;
}

/** A file handed in: what importing it would do as things are decided, kept on this device meanwhile. */
export function WorkOnFile({ fileId, checking, onStep, onOtherFile }: Props) {
  const words = useMessages(messages);
  const draft = useDraft<Work>(`import.${fileId}`, untouched);
  const query = useQuery(PreviewImportDocument, {
    variables: askedOf(fileId, draft.value),
    fetchPolicy: 'network-only',
  });
  const preview = (query.data ?? query.previousData)?.previewImport;
  const failure = query.error ? failureOf(query.error) : null;
  const other = <Button onClick={onOtherFile}>{words.otherFile}</Button>;
  if (failure?.kind === 'refused') return <RefusalNotice refusal={failure} action={other} />;
  if (failure && !preview) return <Failed error={query.error} retry={query.refetch} />;
  if (!preview) return <Waiting>{words.reading}</Waiting>;
  const props = {
    fileId,
    preview,
    work: draft.value,
    onWork: draft.change,
    onStep,
    onDone: () => draft.clear(),
  };
  return (
    <>
      <Notice>
        <Row>
          <span>{words.read({ name: preview.file.name, lines: preview.lines })}</span>
          {other}
        </Row>
        {preview.remarks.map((remark) => (
          <p key={remark}>{remark}</p>
        ))}
      </Notice>
      <div aria-busy={query.loading}>{checking ? <CheckStep {...props} /> : <ColumnsStep {...props} />}</div>
    </>
  );
}
