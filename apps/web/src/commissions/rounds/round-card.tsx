import { figuresSentence } from '@etabli/commissions/rules/round-sentences';
import { decides, type Figures } from '@etabli/commissions/rules/rounds';
import { Button, notify, Row, StateBadge, useFormats, useLocale, useMessages } from '@etabli/ui';
import { useVerb } from '../../app/client/use-verb.js';
import { useViewer } from '../../app/viewer.js';
import {
  CloseRoundDocument,
  DecideFromPollDocument,
  type RoundFieldsFragment,
} from '../../gql/commissions.js';
import { Answer } from './answer.js';
import { HandsForm } from './hands-form.js';
import { messages } from './messages.js';
import { NoteForOther } from './note-for-other.js';
import style from './rounds.module.css';
import { Voices } from './voices.js';

export type Round = RoundFieldsFragment;

interface Props {
  round: Round;
  /** Those in the room, for whom who writes may note an answer; none between meetings. */
  people: readonly { personId: string; name: string }[];
  /** The viewer answers. */
  answers?: boolean;
  /** The viewer settles objections and closes. */
  conducts: boolean;
}

/** A question being decided: what it is, one's own answer, what was said, and how it ends. */
export function RoundCard({ round, people, answers = true, conducts }: Props) {
  const words = useMessages(messages);
  const formats = useFormats();
  const { locale } = useLocale();
  const me = useViewer().person?.id;
  const { method, question, closesAt, closedAt, voices, figures, options } = round;
  const over = closedAt !== null || (closesAt !== null && new Date(closesAt) <= new Date());
  const answered = voices.some(({ personId }) => personId === me);
  return (
    <article className={style.card} aria-label={question}>
      <div>
        <StateBadge tone={over ? 'done' : 'going'}>{over ? words.closed : words.running}</StateBadge>
        <p className={style.question}>{question}</p>
        <p className={style.soft}>
          {words[method]} ·{' '}
          {closesAt && !over ? `${words.openUntil({ date: formats.instant(closesAt, {}) })} ` : ''}
          {words.answered({ count: voices.length })}
        </p>
      </div>
      {figures ? <p>{figuresSentence(figures as Figures, options, locale)}</p> : null}
      {!over && answers && method !== 'hands' ? <Answer round={round} /> : null}
      {!over && answered ? <p className={style.soft}>{words.youAnswered}</p> : null}
      <Voices round={round} maySettle={conducts && closedAt === null} />
      {!over && conducts && people.length > 0 && method === 'consent' ? (
        <NoteForOther round={round} people={people} />
      ) : null}
      {conducts && !round.decided ? <End round={round} over={over} /> : null}
    </article>
  );
}

/** A round is closed; a poll that is over becomes a decision. */
function End({ round, over }: { round: Round; over: boolean }) {
  const words = useMessages(messages);
  const close = useVerb(CloseRoundDocument, { refetch: ['OneSheet', 'Polls'] });
  const decide = useVerb(DecideFromPollDocument, { refetch: ['Polls', 'DecisionLog'] });
  const end = async () => {
    const said = await close.tell({ id: round.id, hands: null });
    if (said.done && round.pointId) notify({ text: words.closedSaid });
  };
  const makeDecision = async () => {
    const said = await decide.tell({ roundId: round.id });
    if (said.done) notify({ text: words.decided });
  };
  if (round.method === 'hands') return <HandsForm roundId={round.id} />;
  const undecided = round.figures !== null && !decides(round.figures as Figures);
  if (undecided && !round.pointId) return <p className={style.soft}>{words.undecided}</p>;
  return (
    <Row gap={1}>
      {round.pointId || !over ? null : (
        <Button busy={decide.busy} onClick={makeDecision}>
          {words.makeDecision}
        </Button>
      )}
      {round.closedAt ? null : (
        <Button busy={close.busy} onClick={end}>
          {words.close}
        </Button>
      )}
    </Row>
  );
}
