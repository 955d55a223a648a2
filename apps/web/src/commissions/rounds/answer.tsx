import { gradeWord } from '@etabli/commissions/rules/round-sentences';
import { GRADES } from '@etabli/commissions/rules/rounds';
import {
  Button,
  ChoiceField,
  elsewhere,
  errorOf,
  Form,
  LongTextField,
  notify,
  RefusalNotice,
  type Refused,
  Row,
  SelectField,
  useLocale,
  useMessages,
} from '@etabli/ui';
import { useState } from 'react';
import { useVerb } from '../../app/client/use-verb.js';
import { AnswerRoundDocument, type AnswerRoundMutationVariables } from '../../gql/commissions.js';
import { messages } from './messages.js';
import type { Round } from './round-card.js';

type Said = Omit<AnswerRoundMutationVariables['input'], 'roundId'>;

/** Says something in a round; a refusal stays with the form that asked. */
export function useAnswer(roundId: string) {
  const words = useMessages(messages);
  const verb = useVerb(AnswerRoundDocument, { refetch: ['OneSheet', 'Polls'] });
  const answer = async (said: Said) => {
    const { done } = await verb.run({ input: { roundId, ...said } });
    if (done) notify({ text: words.said });
    return done;
  };
  return { answer, busy: verb.busy, refusal: verb.refusal };
}

/** One's own answer, in the shape of what was asked. */
export function Answer({ round }: { round: Round }) {
  if (round.method === 'consent') return <Consent round={round} />;
  if (round.method === 'judgment') return <Judgment round={round} />;
  if (round.method === 'choice') return <Choose round={round} />;
  return <Advice round={round} />;
}

function Consent({ round }: { round: Round }) {
  const words = useMessages(messages);
  const { answer, busy, refusal } = useAnswer(round.id);
  const [objecting, setObjecting] = useState<boolean | null>(null);
  if (objecting) {
    const say = async (said: string) => {
      if (await answer({ stance: 'objection', words: said })) setObjecting(false);
    };
    return <Objection busy={busy} refusal={refusal} onSay={say} onLeave={() => setObjecting(false)} />;
  }
  return (
    <>
      <Row gap={1}>
        <Button busy={busy} onClick={() => answer({ stance: 'consent', words: '' })}>
          {words.agree}
        </Button>
        <Button busy={busy} onClick={() => answer({ stance: 'aside', words: '' })}>
          {words.aside}
        </Button>
        {/* Whoever comes back from writing is where they were. */}
        <Button autoFocus={objecting === false} onClick={() => setObjecting(true)}>
          {words.object}
        </Button>
      </Row>
      {refusal ? <RefusalNotice refusal={refusal} /> : null}
    </>
  );
}

interface ObjectionProps {
  busy: boolean;
  refusal: Refused | null;
  onSay: (said: string) => Promise<void>;
  onLeave: () => void;
}

const startWriting = (element: HTMLElement | null) => element?.querySelector('textarea')?.focus();

function Objection({ busy, refusal, onSay, onLeave }: ObjectionProps) {
  const words = useMessages(messages);
  const [said, setSaid] = useState('');
  return (
    <div ref={startWriting}>
      <Form
        verb={words.sayObjection}
        weight="plain"
        busy={busy}
        refusal={elsewhere(refusal, ['words'])}
        onSubmit={() => onSay(said)}
        aside={
          <Button weight="quiet" onClick={onLeave}>
            {words.noObjection}
          </Button>
        }
      >
        <LongTextField
          required
          label={words.objectionLabel}
          hint={words.objectionHint}
          value={said}
          onChange={setSaid}
          error={errorOf(refusal, 'words')}
        />
      </Form>
    </div>
  );
}

function Judgment({ round }: { round: Round }) {
  const words = useMessages(messages);
  const { locale } = useLocale();
  const { answer, busy, refusal } = useAnswer(round.id);
  const [grades, setGrades] = useState(() => round.options.map(() => 2));
  const levels = Array.from({ length: GRADES }, (_, at) => ({
    value: String(GRADES - 1 - at),
    label: gradeWord(GRADES - 1 - at, locale),
  }));
  return (
    <Form
      verb={words.vote}
      weight="plain"
      busy={busy}
      refusal={refusal}
      onSubmit={() => void answer({ grades, words: '' })}
    >
      {round.options.map((option, at) => (
        <SelectField
          key={option}
          required
          label={words.grade({ option })}
          options={levels}
          value={String(grades[at] ?? 2)}
          onChange={(grade) => setGrades(grades.with(at, Number(grade)))}
        />
      ))}
    </Form>
  );
}

function Choose({ round }: { round: Round }) {
  const words = useMessages(messages);
  const { answer, busy, refusal } = useAnswer(round.id);
  const [option, setOption] = useState<string | null>(null);
  return (
    <Form
      verb={words.vote}
      weight="plain"
      busy={busy}
      refusal={refusal}
      onSubmit={() => void answer({ option: option === null ? null : Number(option), words: '' })}
    >
      <ChoiceField
        label={words.answer}
        options={round.options.map((label, at) => ({ value: String(at), label }))}
        value={option}
        onChange={setOption}
      />
    </Form>
  );
}

function Advice({ round }: { round: Round }) {
  const words = useMessages(messages);
  const { answer, busy, refusal } = useAnswer(round.id);
  const [said, setSaid] = useState('');
  return (
    <Form
      verb={words.give}
      weight="plain"
      busy={busy}
      refusal={refusal}
      onSubmit={async () => {
        if (await answer({ words: said })) setSaid('');
      }}
    >
      <LongTextField required label={words.myAdvice} value={said} onChange={setSaid} />
    </Form>
  );
}
