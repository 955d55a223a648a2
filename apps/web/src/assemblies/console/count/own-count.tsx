import { useMessages } from '@etabli/ui';
import type { ReactNode } from 'react';
import { abilities } from '../../../app/abilities.js';
import type { Assembly } from '../console-page.js';
import style from './count.module.css';
import { messages } from './messages.js';
import type { Counting } from './use-counting.js';

interface Props {
  assembly: Assembly;
  counting: Pick<Counting, 'state'> & { mine: object | null };
  /** What is filled in; `main` when it is the thing to do here. */
  form: (main: boolean) => ReactNode;
}

/** One's own count. Who conducts leaves counting to two scrutineers, and may still count in place of one. */
export function OwnCount({ assembly, counting, form }: Props) {
  const words = useMessages(messages);
  const conducts = abilities(assembly.sittingCan).can('conduct');
  const filled = form(!conducts && counting.state !== 'agreed');
  if (!conducts || counting.mine || assembly.scrutineers.length < 2) return filled;
  return (
    <details className={style.beside}>
      <summary>{words.myself}</summary>
      {filled}
    </details>
  );
}
