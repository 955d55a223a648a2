import { Button, Notice, notify, Row, useFormats, useMessages } from '@etabli/ui';
import { useState } from 'react';
import { abilities } from '../../app/abilities.js';
import { useVerb } from '../../app/client/use-verb.js';
import { useViewer } from '../../app/viewer.js';
import { type ElectionSeenFragment, WithdrawCandidacyDocument } from '../../gql/assemblies.js';
import { messages as circle } from './circle/messages.js';
import { messages as colleges } from './colleges/messages.js';
import style from './elections.module.css';
import { Lists } from './lists/lists.js';
import { messages } from './messages.js';
import { ReceiveDialog } from './receive-dialog.js';
import { refetch } from './refetch.js';
import { StandDialog } from './stand-dialog.js';

interface Props {
  assembly: { id: string; state: string };
  election: ElectionSeenFragment;
  /** The ballots of the item. */
  votes: readonly { cancelledAt: string | null; proclaimedAt: string | null }[];
}

/** Where the ballots of an election leave those who stand for it. */
export interface Course {
  /** One was opened: the list no longer grows. */
  put: boolean;
  /** Somebody is elected, or a ballot is open or about to be proclaimed: nobody leaves it. */
  held: boolean;
}

function courseOf({ election, votes }: Pick<Props, 'election' | 'votes'>): Course {
  const standing = votes.filter(({ cancelledAt }) => !cancelledAt);
  const put = standing.length > 0;
  return { put, held: election.elected.length > 0 || standing.some(({ proclaimedAt }) => !proclaimedAt) };
}

/** What is to be filled, and who stands for it: people, or lists. */
export function Candidates({ assembly, election, votes }: Props) {
  const words = useMessages(messages);
  const circles = useMessages(circle);
  const apart = useMessages(colleges);
  const formats = useFormats();
  const { seats, method, college, termYears: years, candidaciesUntil, unusual, termRules } = election;
  const late = candidaciesUntil !== null && new Date(candidaciesUntil) < new Date();
  const course = courseOf({ election, votes });
  const { put } = course;
  return (
    <section className={style.about} aria-label={words.candidates}>
      <p className={style.soft}>{words.about({ seats, method, years })}</p>
      {college ? <p>{apart.ofCollege(college)}</p> : null}
      {unusual ? (
        <Notice>
          <p>{words.unusual}</p>
        </Notice>
      ) : null}
      {put
        ? null
        : termRules.map((rule) => (
            <p key={rule} className={style.soft}>
              {rule}
            </p>
          ))}
      {candidaciesUntil && !late && !put ? (
        <p className={style.soft}>{words.openUntil({ at: formats.instant(candidaciesUntil) })}</p>
      ) : null}
      {method === 'without_candidate' ? (
        <p>
          {circles.lead} {seats > 1 ? circles.oneByOne : ''}
        </p>
      ) : method === 'list' ? (
        <Lists assembly={assembly} election={election} course={course} />
      ) : (
        <People assembly={assembly} election={election} course={course} late={late} />
      )}
    </section>
  );
}

interface PeopleProps extends Omit<Props, 'votes'> {
  course: Course;
  late: boolean;
}

/** People who stand each for themselves. */
function People({ assembly, election, course, late }: PeopleProps) {
  const words = useMessages(messages);
  const { person } = useViewer();
  const [dialog, setDialog] = useState<'stand' | 'receive' | null>(null);
  const { can } = abilities(election.viewerCan);
  const standing = election.candidacies.filter(({ withdrawnAt }) => !withdrawnAt);
  const stands = standing.some(({ personId }) => personId === person?.id);
  return (
    <>
      {standing.length === 0 ? <p>{words.nobody}</p> : null}
      <ul className={style.candidates}>
        {standing.map((one) => (
          <Candidate
            key={one.id}
            candidacy={one}
            own={one.personId === person?.id}
            withdraws={!course.held && can(one.personId === person?.id ? 'stand' : 'receive')}
          />
        ))}
      </ul>
      {course.put ? null : (
        <Row>
          {can('stand') && !stands && !late ? (
            <Button onClick={() => setDialog('stand')}>{words.stand}</Button>
          ) : null}
          {can('receive') ? (
            <Button weight="quiet" onClick={() => setDialog('receive')}>
              {words.receive}
            </Button>
          ) : null}
        </Row>
      )}
      {dialog === 'stand' ? <StandDialog election={election} onClose={() => setDialog(null)} /> : null}
      {dialog === 'receive' ? (
        <ReceiveDialog assembly={assembly} election={election} onClose={() => setDialog(null)} />
      ) : null}
    </>
  );
}

interface CandidateProps {
  candidacy: ElectionSeenFragment['candidacies'][number];
  own: boolean;
  /** The viewer may withdraw it. */
  withdraws: boolean;
}

function Candidate({ candidacy, own, withdraws }: CandidateProps) {
  const words = useMessages(messages);
  const verb = useVerb(WithdrawCandidacyDocument, { refetch });
  const { id, statement, received, remarks, person } = candidacy;
  const how = { declared: null, paper: words.onPaper, sitting: words.inSitting }[received];
  const withdraw = async () => {
    const said = await verb.tell({ id });
    if (said.done) notify({ text: words.withdrawn });
  };
  return (
    <li>
      <strong>{person.displayName}</strong>
      {how ? <span className={style.soft}>{how}</span> : null}
      {statement ? <p className={style.statement}>{statement}</p> : null}
      {remarks.map((remark) => (
        <p key={remark} className={style.soft}>
          {remark}
        </p>
      ))}
      {withdraws ? (
        <Button weight="quiet" busy={verb.busy} onClick={() => void withdraw()}>
          {own ? words.withdrawMine : words.withdraw({ name: person.displayName })}
        </Button>
      ) : null}
    </li>
  );
}
