import { typo } from '@etabli/kernel/locale';
import { useMessages } from '@etabli/ui';
import { useId } from 'react';
import style from './console.module.css';
import type { Assembly } from './console-page.js';
import { isDone } from './course.js';
import { messages } from './messages.js';

interface Props {
  agenda: Assembly['agenda'];
  currentId: string | null;
  shownId: string | null;
  onShow: (id: string) => void;
}

/** The agenda as a rail: what is settled, where the assembly is, what comes. */
export function AgendaRail({ agenda, currentId, shownId, onShow }: Props) {
  const words = useMessages(messages);
  const id = useId();
  const current = agenda.find((item) => item.id === currentId);
  const stateOf = (item: Assembly['agenda'][number]) => {
    if (item.id === currentId) return 'here' as const;
    const passed = item.kind === 'information' && current !== undefined && item.position < current.position;
    return isDone(item) || passed ? ('done' as const) : ('toCome' as const);
  };
  return (
    <nav className={style.rail} aria-labelledby={id}>
      <h2 id={id}>{words.agenda}</h2>
      <ol>
        {agenda.map((item) => {
          const state = stateOf(item);
          return (
            <li key={item.id} data-state={state}>
              <button
                type="button"
                aria-current={item.id === shownId ? 'true' : undefined}
                data-withdrawn={item.withdrawnAt ? true : undefined}
                onClick={() => onShow(item.id)}
              >
                <span className={style.dot} aria-hidden>
                  {state === 'done' ? '✓' : item.position}
                </span>
                <span>
                  {typo(item.title)}
                  <span className="unseen">, {words[state]}</span>
                </span>
              </button>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
