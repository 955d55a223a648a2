import { StateBadge, useFormats, useMessages } from '@etabli/ui';
import { Fragment } from 'react';
import { TasksAbout } from '../../commissions/tasks/tasks-about.js';
import type { AssemblyOverviewQuery } from '../../gql/assemblies.js';
import { messages as debate } from '../debate/messages.js';
import type { Amended } from '../debate/with-amendments.js';
import { FollowUp } from '../decisions/follow-up.js';
import { AfterElection } from '../elections/after-election.js';
import { Candidates } from '../elections/candidates.js';
import { messages as elections } from '../elections/messages.js';
import { type ElectionRead, Standing } from '../elections/standing.js';
import { VoteFigures } from '../elections/vote-figures.js';
import { ItemText } from '../shared/item-text.js';
import { messages as shared } from '../shared/messages.js';
import { resultsOf } from '../shared/results.js';
import { messages } from './messages.js';
import style from './overview.module.css';

/** An item as it is read; with what some readers are not given: who had it added, documents, amendments, candidates, follow-up, tasks. */
type Extra = 'proposal' | 'documents' | 'textNow' | 'amendments' | 'election' | 'followUp' | 'tasksAbout';
type Full = Amended<AssemblyOverviewQuery['assembly']['agenda'][number]>;
type Read = Omit<Full, Extra> & Partial<Pick<Full, Extra>> & { standing?: ElectionRead | null };

interface Props {
  agenda: readonly Read[];
  /** Where its elections are held; who reads without entering is only told who stands. */
  assembly?: { id: string; state: string };
}

/** The agenda as it was sent, each item with its text, and with its result once proclaimed. */
export const AgendaReading = ({ agenda, assembly }: Props) => (
  <ol className={style.agenda}>
    {agenda.map((item) => (
      <li key={item.id}>
        <Item item={item} assembly={assembly} />
      </li>
    ))}
  </ol>
);

function Item({ item, assembly }: { item: Read; assembly: Props['assembly'] }) {
  const words = useMessages(messages);
  const names = useMessages(shared);
  const elects = useMessages(elections);
  const debated = useMessages(debate);
  const { position, title, kind, text, textNow = text, speaker, withdrawnAt, votes } = item;
  const { proposal, documents = [], amendments = [] } = item;
  const results = resultsOf(votes);
  return (
    <>
      <div className={style.itemHead}>
        <h3>{names.item({ position, title })}</h3>
        {withdrawnAt ? (
          <StateBadge tone="closed">{names.withdrawn}</StateBadge>
        ) : (
          <span className={style.kind}>
            {item.election || item.standing ? elects.tag : kind === 'vote' ? names.vote : names.information}
          </span>
        )}
      </div>
      {speaker ? <p className={style.kind}>{words.speaker({ name: speaker })}</p> : null}
      {proposal ? (
        <p className={style.kind}>
          {words.askedBy({ name: proposal.proposer.displayName, others: proposal.supporters - 1 })}
        </p>
      ) : null}
      {text === textNow ? null : <p className={style.kind}>{debated.textAmended}</p>}
      {textNow ? (
        <ItemText className={kind === 'vote' ? style.resolution : undefined} text={textNow} />
      ) : null}
      {amendments.map(({ id, number, proposer, state }) => (
        <p key={id} className={style.kind}>
          {names.amendmentNow({
            number,
            name: proposer.displayName,
            state: debated[`state_${state}`].toLowerCase(),
          })}
        </p>
      ))}
      {documents.length > 0 ? <ToRead documents={documents} /> : null}
      {item.election && assembly ? (
        <Candidates assembly={assembly} election={item.election} votes={votes} />
      ) : null}
      {item.standing ? <Standing election={item.standing} /> : null}
      {results.map((result) => (
        <Fragment key={result.voteId}>
          <VoteFigures {...result} sentence={result.summary} />
          <p className={style.kind}>
            {result.held} {result.majority}
          </p>
          {result.verdict === 'adopted' && item.followUp !== undefined ? (
            <FollowUp item={item} followUp={item.followUp} />
          ) : null}
        </Fragment>
      ))}
      <About item={item} />
      {item.election && assembly ? <AfterElection assemblyId={assembly.id} election={item.election} /> : null}
    </>
  );
}

/** What commissions do about an item; the task that carries its decision out is told above. */
function About({ item: { tasksAbout = [], followUp } }: { item: Read }) {
  const words = useMessages(messages);
  const tasks = tasksAbout.filter(({ id }) => id !== followUp?.task?.id);
  if (tasks.length === 0) return null;
  return (
    <div>
      <p className={style.kind}>{words.tasksAbout}</p>
      <TasksAbout tasks={tasks} />
    </div>
  );
}

/** What there is to read about an item. */
function ToRead({ documents }: Pick<Full, 'documents'>) {
  const words = useMessages(messages);
  const formats = useFormats();
  return (
    <ul className={style.documents}>
      {documents.map(({ id, file }) => (
        <li key={id}>
          <a href={file.href} target="_blank" rel="noreferrer">
            {words.openFile({ name: file.name, size: formats.size(file.size) })}
          </a>
        </li>
      ))}
    </ul>
  );
}
