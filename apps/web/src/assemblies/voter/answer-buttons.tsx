import { Button, useMessages } from '@etabli/ui';
import type { ConvocationAnswer } from '../../gql/assemblies.js';
import { messages } from './messages.js';
import style from './voter.module.css';

interface Props {
  /** What the assembly and the statutes leave, in the order it is offered. */
  offered: readonly ConvocationAnswer[];
  now: ConvocationAnswer | null;
  busy: boolean;
  onAnswer: (answer: ConvocationAnswer) => void;
  /** Opens the choice of who carries the voice. */
  onGive: () => void;
}

/** Whether one comes: the present answer is pressed, another takes its place. */
export function AnswerButtons({ offered, now, busy, onAnswer, onGive }: Props) {
  const words = useMessages(messages);
  return (
    <fieldset className={style.answers}>
      <legend>{words.willCome}</legend>
      {offered.map((choice) => (
        <Button
          key={choice}
          large
          weight={now === null && choice === 'present' ? 'main' : 'plain'}
          aria-pressed={choice === 'proxy' ? undefined : now === choice}
          busy={busy}
          onClick={() => (choice === 'proxy' ? onGive() : onAnswer(choice))}
        >
          {words.answer({ answer: choice })}
        </Button>
      ))}
    </fieldset>
  );
}
