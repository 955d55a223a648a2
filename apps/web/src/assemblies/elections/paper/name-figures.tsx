import { NumberField, useMessages } from '@etabli/ui';
import box from '../../console/count/count.module.css';
import { messages } from './messages.js';
import style from './paper.module.css';
import type { Draft, Paper } from './sheet.js';
import { useColumns } from './use-columns.js';

interface Props {
  paper: Paper;
  draft: Draft;
  onWrite: (candidateId: string, written: [column: number, value: number | null]) => void;
}

/** What the papers say of each name: one figure where names are ticked, otherwise one for each answer or grade. */
export function NameFigures({ paper, draft, onWrite }: Props) {
  const words = useMessages(messages);
  const columns = useColumns(paper);
  const field = (candidateId: string, column: number, label: string) => (
    <NumberField
      key={`${candidateId}.${column}`}
      required
      label={label}
      min={0}
      value={draft.names[candidateId]?.[column] ?? null}
      onChange={(value) => onWrite(candidateId, [column, value])}
    />
  );
  if (columns.length === 1) {
    return (
      <fieldset className={style.names}>
        <legend className={box.soft}>{words.howNames}</legend>
        {paper.names.map(({ candidateId, name }) => field(candidateId, 0, name))}
      </fieldset>
    );
  }
  return (
    <>
      <p className={box.soft}>{words.howJudged}</p>
      {paper.names.map(({ candidateId, name }) => (
        <fieldset key={candidateId} className={style.judged}>
          <legend>{name}</legend>
          <div className={box.fields}>
            {columns.map((label, column) => field(candidateId, column, label))}
          </div>
        </fieldset>
      ))}
    </>
  );
}
