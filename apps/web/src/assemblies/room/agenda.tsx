import { typo } from '@etabli/kernel/locale';
import { useMessages } from '@etabli/ui';
import type { RoomAssemblyQuery } from '../../gql/assemblies.js';
import { messages } from './messages.js';
import style from './room.module.css';

interface Props {
  agenda: RoomAssemblyQuery['assembly']['agenda'];
  /** Null until the first is called. */
  currentId: string | null;
}

/** The agenda with where the assembly is, beside the stage of a wide screen; a small one says the place only. */
export function Agenda({ agenda, currentId }: Props) {
  const words = useMessages(messages);
  const at = agenda.findIndex(({ id }) => id === currentId);
  return (
    <nav className={style.agenda} aria-label={words.agenda}>
      <ol>
        {agenda.map(({ id, position, title, withdrawnAt }, place) => (
          <li
            key={id}
            aria-current={id === currentId ? 'step' : undefined}
            data-withdrawn={withdrawnAt ? true : undefined}
          >
            <span aria-hidden className={style.mark} data-reached={(at >= 0 && place <= at) || undefined}>
              {position}
            </span>
            {typo(title)}
          </li>
        ))}
      </ol>
    </nav>
  );
}
