import type { ClauseValues, StatutesProblem } from '@etabli/membership/rules/statutes';
import { Button, Notice, useMessages } from '@etabli/ui';
import { useCatalogue } from './catalogue.js';
import { messages } from './messages.js';
import style from './statutes.module.css';

interface Props {
  problems: readonly StatutesProblem[];
  onFix: (values: Partial<ClauseValues>) => void;
}

/** Why these clauses cannot stand, beside the first one concerned, with the remedy where there is only one. */
export function Problems({ problems, onFix }: Props) {
  const words = useMessages(messages);
  const catalogue = useCatalogue();
  return problems.map(({ code, clauses, details, fix }) => (
    <div key={`${code}${clauses.join()}`} className={style.problem}>
      <p>{catalogue.problems[code](details)}</p>
      {fix ? <Button onClick={() => onFix(fix)}>{words.applyFix}</Button> : null}
    </div>
  ));
}

/** How many difficulties are left, each a link to its clause. */
export function ProblemSummary({ problems }: { problems: readonly StatutesProblem[] }) {
  const words = useMessages(messages);
  const catalogue = useCatalogue();
  if (problems.length === 0) return <Notice tone="done">{words.noProblems}</Notice>;
  return (
    <Notice tone="waiting">
      <p role="status">{words.problems({ count: problems.length })}</p>
      <ul>
        {problems.map(({ code, clauses, details }) => (
          <li key={`${code}${clauses.join()}`}>
            <a href={`#${clauses[0] ?? ''}`}>{catalogue.problems[code](details)}</a>
          </li>
        ))}
      </ul>
    </Notice>
  );
}
