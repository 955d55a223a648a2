import { ResultBar, useFormats, useMessages } from '@etabli/ui';
import type { ReportSeenFragment } from '../../gql/assemblies.js';
import { type Counts, partsOf } from '../shared/results.js';
import style from './elections.module.css';
import { messages } from './messages.js';

interface Props {
  counts: Counts | null;
  election: ReportSeenFragment | null;
  /** Left empty where the names of an election say enough. */
  sentence: string;
  /** For the room: readable from ten metres. */
  large?: boolean;
}

/** What a vote came to: for and against as a bar, or each name of an election with its figure. */
export function VoteFigures({ counts, election, sentence, large }: Props) {
  if (counts) return <ResultBar large={large} parts={partsOf(counts)} sentence={sentence} />;
  return election ? <Scores report={election} sentence={sentence} large={large} /> : <p>{sentence}</p>;
}

function Scores({
  report,
  sentence,
  large,
}: { report: ReportSeenFragment } & Pick<Props, 'sentence' | 'large'>) {
  const words = useMessages(messages);
  const formats = useFormats();
  const { rows, lines, ties, warnings, seed } = report;
  return (
    <div className={style.figures} data-large={large || undefined}>
      {sentence ? <p className={style.sentence}>{sentence}</p> : null}
      <ul className={style.rows} aria-label={words.score}>
        {rows.map(({ candidateId, name, figure, elected, pending, until }) => (
          <li key={candidateId}>
            <strong>{name}</strong>
            <span>{figure}</span>
            {elected ? (
              <span data-elected>{words.elected({ until: until && formats.date(until) })}</span>
            ) : null}
            {pending ? <span>{words.pending}</span> : null}
          </li>
        ))}
      </ul>
      {[...ties, ...warnings].map((line) => (
        <p key={line}>{line}</p>
      ))}
      {large ? null : (
        <details>
          <summary>{words.details}</summary>
          <div className={style.lines}>
            {lines.map((line) => (
              <p key={line}>{line}</p>
            ))}
            {seed ? <p className={style.soft}>{words.seed({ seed })}</p> : null}
          </div>
        </details>
      )}
    </div>
  );
}
