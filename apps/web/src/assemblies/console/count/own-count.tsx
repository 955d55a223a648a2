import { useMessages } from '@etabli/ui';
import { abilities } from '../../../app/abilities.js';
import type { Assembly } from '../console-page.js';
import type { Vote } from '../course.js';
import style from './count.module.css';
import { CountForm } from './count-form.js';
import { messages } from './messages.js';
import type { Counting } from './use-counting.js';

interface Props {
  assembly: Assembly;
  vote: Vote;
  counting: Counting;
}

/** One's own count. Who conducts leaves counting to two scrutineers, and may still count in place of one. */
export function OwnCount({ assembly, vote, counting }: Props) {
  const words = useMessages(messages);
  const conducts = abilities(assembly.sittingCan).can('conduct');
  const form = (
    <CountForm
      key={counting.mine ? 'again' : 'first'}
      vote={vote}
      counting={counting}
      main={!conducts && counting.state !== 'agreed'}
    />
  );
  if (!conducts || counting.mine || assembly.scrutineers.length < 2) return form;
  return (
    <details className={style.beside}>
      <summary>{words.myself}</summary>
      {form}
    </details>
  );
}
