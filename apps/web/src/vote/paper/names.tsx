import { useMessages } from '@etabli/ui';
import { IconCheck } from '@tabler/icons-react';
import type { CandidateAnswer } from '../../gql/vote.js';
import { answer, type Ballot, grade, type Paper, rank, takeList, toggle } from './marking.js';
import { messages } from './messages.js';
import style from './paper.module.css';

interface Props {
  paper: Paper;
  ballot: Ballot;
  onChange: (ballot: Ballot) => void;
  /** Groups the choices of this paper. */
  id: string;
}

/** Every name of the paper, in the form the election asks for. */
export function Names(props: Props) {
  switch (props.paper.form) {
    case 'marks':
      return <Marks {...props} />;
    case 'list':
      return <Lists {...props} />;
    case 'ranking':
      return <Ranking {...props} />;
    default:
      return <Judged {...props} />;
  }
}

/** Names to tick; those that would make the ballot overfull wait until one is taken off. */
function Marks({ paper: { names, limit }, ballot, onChange, id }: Props) {
  const words = useMessages(messages);
  const marks = ballot.marks ?? [];
  const full = limit !== null && limit > 1 && marks.length >= limit;
  return (
    <>
      {names.map(({ candidateId, ...one }) => {
        const checked = marks.includes(candidateId);
        return (
          <label key={candidateId} className={style.name}>
            <input
              type={limit === 1 ? 'radio' : 'checkbox'}
              name={id}
              checked={checked}
              disabled={full && !checked}
              onChange={() => onChange(toggle(ballot, candidateId, limit))}
            />
            <span className={style.box} aria-hidden>
              {checked ? <IconCheck /> : null}
            </span>
            <Said {...one} />
          </label>
        );
      })}
      {limit !== null && limit > 1 ? (
        <p role="status" className={style.count}>
          {full ? words.full({ limit }) : words.chosen({ count: marks.length, limit })}
        </p>
      ) : null}
    </>
  );
}

/** Lists of which one is chosen, each with its people in order. */
function Lists({ paper: { names }, ballot, onChange, id }: Props) {
  return names.map((list) => {
    const checked = ballot.list === list.candidateId;
    return (
      <label key={list.candidateId} className={style.name}>
        <input
          type="radio"
          name={id}
          checked={checked}
          onChange={() => onChange(takeList(ballot, list.candidateId))}
        />
        <span className={style.box} aria-hidden>
          {checked ? <IconCheck /> : null}
        </span>
        <Said {...list} />
      </label>
    );
  });
}

/** Names to press in the order of preference; pressed again, a name leaves the order. */
function Ranking({ paper: { names }, ballot, onChange }: Props) {
  const words = useMessages(messages);
  const ranks = ballot.ranks ?? [];
  return (
    <>
      {names.map(({ candidateId, ...one }) => {
        const place = ranks.findIndex(([one]) => one === candidateId) + 1;
        return (
          <button
            key={candidateId}
            type="button"
            className={style.name}
            aria-pressed={place > 0}
            onClick={() => onChange(rank(ballot, candidateId))}
          >
            <span className={style.box} aria-hidden>
              {place > 0 ? place : null}
            </span>
            <Said {...one} />
            <span className="unseen">{place > 0 ? words.place({ place }) : words.unranked}</span>
          </button>
        );
      })}
      <p role="status" className={style.count}>
        {words.ranked({ count: ranks.length, of: names.length })}
      </p>
    </>
  );
}

const answers: readonly CandidateAnswer[] = ['for', 'against', 'blank'];

/** A word for each name: for or against, or a grade, the best first. */
function Judged({ paper: { form, names, grades }, ballot, onChange, id }: Props) {
  const words = useMessages(messages);
  return names.map(({ candidateId, ...one }) => {
    const given = ballot.grades?.find((one) => one.candidateId === candidateId)?.grade;
    const said = ballot.answers?.find((one) => one.candidateId === candidateId)?.answer;
    const options =
      form === 'grades'
        ? grades
            .map((label, level) => ({
              ...{ label, checked: given === level },
              choose: () => onChange(grade(ballot, candidateId, level)),
            }))
            .reverse()
        : answers.map((one) => ({
            ...{ label: words.answer({ answer: one }), checked: said === one },
            choose: () => onChange(answer(ballot, candidateId, one)),
          }));
    return (
      <fieldset key={candidateId} className={style.judged}>
        <legend>
          <Said {...one} />
        </legend>
        <div className={style.words}>
          {options.map(({ label, checked, choose }) => (
            <label key={label} className={style.word}>
              <input type="radio" name={`${id}-${candidateId}`} checked={checked} onChange={choose} />
              <span>{label}</span>
            </label>
          ))}
        </div>
      </fieldset>
    );
  });
}

const Said = ({
  name,
  statement,
  members,
}: Pick<Paper['names'][number], 'name' | 'statement' | 'members'>) => (
  <span className={style.said}>
    <span>{name}</span>
    {members.length > 0 ? <small>{members.join(', ')}</small> : null}
    {statement ? <small>{statement}</small> : null}
  </span>
);
