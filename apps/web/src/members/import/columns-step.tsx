import { useQuery } from '@apollo/client/react';
import {
  Button,
  type Column,
  DataList,
  Section,
  SelectField,
  StateBadge,
  type Tone,
  useMessages,
} from '@etabli/ui';
import { ImportChoicesDocument } from '../../gql/members.js';
import style from './import.module.css';
import { messages } from './messages.js';
import { useTargets } from './targets.js';
import type { Preview, StepProps } from './work-on-file.js';

type FileColumn = Preview['columns'][number] & { at: number };

/** What each column of the file becomes: proposed, with how sure that is, and correctable. */
export function ColumnsStep({ preview, work, onWork, onStep }: StepProps) {
  const words = useMessages(messages);
  const mapping = work.mapping ?? preview.columns.map(({ target }) => target);
  const rows = preview.columns.map((column, at) => ({ ...column, at }));
  const choose = (at: number, target: string) =>
    onWork({ mapping: mapping.map((before, index) => (index === at ? target : before)) });
  const columns = useColumns(mapping, choose);
  return (
    <Section title={words.columns} lead={words.columnsLead}>
      <DataList
        caption={words.columns}
        rows={rows}
        total={rows.length}
        columns={columns}
        rowKey={({ at }) => String(at)}
        rowName={({ heading }) => heading}
        empty={null}
      />
      <div>
        <Button weight="main" onClick={() => onStep('verifier')}>
          {words.toCheckStep}
        </Button>
      </div>
    </Section>
  );
}

function useColumns(
  mapping: readonly string[],
  onChoose: (at: number, target: string) => void,
): Column<FileColumn>[] {
  const words = useMessages(messages);
  const { data } = useQuery(ImportChoicesDocument);
  const targets = useTargets(data?.customFields ?? []);
  return [
    {
      key: 'heading',
      label: words.column,
      phone: 'title',
      cell: ({ heading }) => <strong>{heading}</strong>,
    },
    {
      key: 'samples',
      label: words.samples,
      cell: ({ samples }) => (
        <span className={style.samples}>{samples.length > 0 ? samples.join(' · ') : words.empty}</span>
      ),
    },
    {
      key: 'target',
      label: words.becomes,
      cell: ({ heading, at }) => (
        <SelectField
          required
          unlabelled
          label={`${words.becomes}, ${heading}`}
          options={targets}
          value={mapping[at] ?? 'ignore'}
          onChange={(target) => onChoose(at, target)}
        />
      ),
    },
    {
      key: 'confidence',
      label: words.confidence,
      cell: (column) => <Confidence column={column} chosen={mapping[column.at]} />,
    },
  ];
}

/** How sure a proposal is, in a word, and why. */
function Confidence({ column, chosen }: { column: FileColumn; chosen: string | undefined }) {
  const words = useMessages(messages);
  const { confidence, reason, proposed } = column;
  if (chosen !== proposed) return <StateBadge tone="done">{words.yours}</StateBadge>;
  const [tone, word]: [Tone, string] =
    confidence > 0.9
      ? ['done', words.sure]
      : confidence >= 0.8
        ? ['going', words.likely]
        : confidence > 0
          ? ['waiting', words.toCheck]
          : ['draft', words.unknown];
  return (
    <span className={style.confidence}>
      <StateBadge tone={tone}>{word}</StateBadge>
      <small>{reason}</small>
    </span>
  );
}
