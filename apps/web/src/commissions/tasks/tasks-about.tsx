import { Link, useMessages } from '@etabli/ui';
import { useInside } from '../../app/viewer.js';
import { messages } from './messages.js';
import style from './tasks.module.css';

export interface ToldTask {
  id: string;
  title: string;
  finishedAt: string | null;
  commission: { id: string; name: string };
}

/** The tasks that were said to be about something, where it is shown. */
export function TasksAbout({ tasks }: { tasks: readonly ToldTask[] }) {
  const words = useMessages(messages);
  const inside = useInside();
  return (
    <ul className={style.rows}>
      {tasks.map(({ id, title, finishedAt, commission }) => (
        <li key={id}>
          <Link to={inside(`commissions/${commission.id}?tache=${id}`)}>{title}</Link>{' '}
          <span className={style.soft}>
            {finishedAt ? words.aboutDone({ commission: commission.name }) : commission.name}
          </span>
        </li>
      ))}
    </ul>
  );
}
