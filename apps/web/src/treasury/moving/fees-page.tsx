import { useQuery } from '@apollo/client/react';
import {
  Button,
  ChoiceField,
  FileDrop,
  Notice,
  notify,
  Page,
  RefusalNotice,
  Row,
  SelectField,
  useMessages,
  Waiting,
} from '@etabli/ui';
import { useState } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import { failureOf } from '../../app/client/failure.js';
import { useUpload } from '../../app/client/use-upload.js';
import { useVerb } from '../../app/client/use-verb.js';
import { Failed } from '../../app/failed.js';
import { useInside } from '../../app/viewer.js';
import {
  type DuesFileInput,
  type FeeCoverageRule,
  ImportDuesDocument,
  PreviewDuesFileDocument,
} from '../../gql/treasury.js';
import { Only } from '../../members/words/only.js';
import { FeeLines } from './fee-lines.js';
import { FeeTotals } from './fee-totals.js';
import { messages } from './messages.js';

const LIMIT = 20 * 1024 * 1024;
const KINDS = ['.csv', '.txt', '.tsv', '.xlsx', '.ods'];

/** A list of fees of another tool, seen whole before anything is written; the address keeps which one. */
export const Component = () => (
  <Only permission="treasury.write">
    <Importing />
  </Only>
);

function Importing() {
  const words = useMessages(messages);
  const inside = useInside();
  const [params, setParams] = useSearchParams();
  const fileId = params.get('fichier');
  return (
    <Page
      title={words.feesPage}
      lead={words.feesLead}
      back={{ to: inside('tresorerie/emmenager'), label: words.title }}
    >
      {fileId ? (
        <ReadFees key={fileId} fileId={fileId} onAnother={() => setParams({})} />
      ) : (
        <HandIn label={words.file} hint={words.fileHint} onFile={(id) => setParams({ fichier: id })} />
      )}
    </Page>
  );
}

interface HandInProps {
  label: string;
  hint: string;
  onFile: (id: string) => void;
  /** What is wrong with what the file says. */
  error?: string | undefined;
}

/** Where a list is handed in. */
export function HandIn({ label, hint, error, onFile }: HandInProps) {
  const words = useMessages(messages);
  const handing = useUpload(words.fileFailed, onFile);
  return (
    <>
      <FileDrop
        label={label}
        hint={hint}
        accept={KINDS}
        limit={LIMIT}
        file={handing.file}
        onFile={handing.send}
        error={handing.problem ?? error}
      />
      {handing.busy ? <Waiting>{words.reading}</Waiting> : null}
    </>
  );
}

function ReadFees({ fileId, onAnother }: { fileId: string; onAnother: () => void }) {
  const words = useMessages(messages);
  const [carried, setCarried] = useState<'before' | 'here'>('before');
  const [coverage, setCoverage] = useState<FeeCoverageRule>('calendar');
  const [choices, setChoices] = useState<ReadonlyMap<number, string | null>>(new Map());
  const said = [...choices].map(([line, personId]) => ({ line, personId }));
  const input = { fileId, carried: carried === 'before', coverage, choices: said };
  const query = useQuery(PreviewDuesFileDocument, { variables: { input }, fetchPolicy: 'network-only' });
  const failure = query.error ? failureOf(query.error) : null;
  const again = <Button onClick={onAnother}>{words.otherFile}</Button>;
  if (failure?.kind === 'refused') return <RefusalNotice refusal={failure} action={again} />;
  if (failure) return <Failed error={query.error} retry={query.refetch} />;
  const preview = (query.data ?? query.previousData)?.previewDuesFile;
  if (!preview) return <Waiting>{words.reading}</Waiting>;
  const choose = (line: number, personId: string | null | undefined) => {
    const next = new Map(choices);
    if (personId === undefined) next.delete(line);
    else next.set(line, personId);
    setChoices(next);
  };
  return (
    <>
      <ChoiceField
        label={words.whereTitle}
        value={carried}
        onChange={setCarried}
        options={[
          { value: 'before', label: words.carried, hint: words.carriedHint },
          { value: 'here', label: words.here, hint: words.hereHint },
        ]}
      />
      <SelectField
        required
        label={words.coverage}
        value={coverage}
        onChange={(value) => setCoverage(value as FeeCoverageRule)}
        options={[
          { value: 'calendar', label: words.calendar },
          { value: 'twelve_months', label: words.twelveMonths },
        ]}
      />
      <FeeTotals totals={preview.totals} />
      {preview.blockers.length > 0 ? (
        <Notice tone="waiting">
          {preview.blockers.map((blocker) => (
            <p key={blocker}>{blocker}</p>
          ))}
        </Notice>
      ) : null}
      <FeeLines lines={preview.lines} choices={choices} onChoose={choose} />
      <Row>
        {preview.blockers.length === 0 ? (
          <Take input={input} count={preview.totals.found} busy={query.loading} />
        ) : null}
        {again}
      </Row>
    </>
  );
}

function Take({ input, count, busy }: { input: DuesFileInput; count: number; busy: boolean }) {
  const words = useMessages(messages);
  const inside = useInside();
  const navigate = useNavigate();
  const verb = useVerb(ImportDuesDocument, { refetch: ['MovingIn', 'TreasuryEvening'] });
  const take = async () => {
    const said = await verb.tell({ input });
    if (!said.done) return;
    notify({ text: words.tookIn({ count: said.result.lineCount }) });
    void navigate(inside('tresorerie/emmenager'));
  };
  return (
    <Button weight="main" busy={verb.busy || busy} onClick={take}>
      {words.take({ count })}
    </Button>
  );
}
