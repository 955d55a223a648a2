import { useMessages } from '@etabli/ui';
import type { Assembly } from '../../console/console-page.js';
import { Beside } from '../../console/count/beside.js';
import { OwnCount } from '../../console/count/own-count.js';
import { type Gap, Standing } from '../../console/count/standing.js';
import type { Vote } from '../../console/course.js';
import { messages } from './messages.js';
import style from './paper.module.css';
import type { Paper } from './sheet.js';
import { SheetForm } from './sheet-form.js';
import { useColumns } from './use-columns.js';
import type { RoundCounting } from './use-round-counting.js';

interface Props {
  assembly: Assembly;
  vote: Vote;
  paper: Paper;
  counting: RoundCounting;
  cast: number;
  /** Phones vote too. */
  online: boolean;
}

/** The papers of a round: handed out, counted by two people, and where they differ. */
export function PaperCount({ assembly, vote, paper, counting, cast, online }: Props) {
  const label = useLabel(paper);
  const gaps = counting.differences.map(
    ({ candidateId, column, ...gap }): Gap => ({ ...gap, label: label(candidateId, column) }),
  );
  return (
    <Beside assembly={assembly} vote={vote} counting={counting} cast={cast} online={online}>
      <Standing
        counting={counting}
        gaps={gaps}
        agreed={<Agreed paper={paper} counting={counting} label={label} />}
      />
      <OwnCount
        assembly={assembly}
        counting={counting}
        form={(main) => (
          <SheetForm
            key={counting.mine ? 'again' : 'first'}
            vote={vote}
            paper={paper}
            counting={counting}
            main={main}
          />
        )}
      />
    </Beside>
  );
}

type Label = (candidateId: string | null, column: number) => string;

/** What a figure of a sheet is about: valid, blank or void papers, a name, a name and an answer. */
function useLabel(paper: Paper): Label {
  const words = useMessages(messages);
  const columns = useColumns(paper);
  return (candidateId, column) => {
    if (candidateId === null) return [words.valid, words.blank, words.void][column] ?? '';
    const name = paper.names.find((one) => one.candidateId === candidateId)?.name ?? '';
    const label = columns[column];
    return label ? words.figureOf({ name, label }) : name;
  };
}

/** The sheet that two people found. */
function Agreed({ paper, counting, label }: Pick<Props, 'paper' | 'counting'> & { label: Label }) {
  const words = useMessages(messages);
  const { agreed, countedBy } = counting;
  if (!agreed) return null;
  const papers = [agreed.valid, agreed.blank, agreed.null].map((figure, column) => ({
    label: label(null, column),
    figure,
  }));
  const names = agreed.names.flatMap(({ candidateId, figures }) =>
    figures.map((figure, column) => ({ label: label(candidateId, column), figure })),
  );
  return (
    <>
      <p>{words.agreed({ names: countedBy })}</p>
      <ul className={style.agreed} aria-label={paper.names.map(({ name }) => name).join(', ')}>
        {[...names, ...papers].map((line) => (
          <li key={line.label}>
            <span>{line.label}</span>
            <strong>{line.figure}</strong>
          </li>
        ))}
      </ul>
    </>
  );
}
