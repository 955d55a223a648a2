import { useFormats, useMessages } from '@etabli/ui';
import type { PersonalViewFragment } from '../../gql/assemblies.js';
import { messages as circle } from './circle/messages.js';
import style from './elections.module.css';
import { messages as lists } from './lists/messages.js';
import { messages } from './messages.js';

type Agenda = NonNullable<PersonalViewFragment['assembly']>['agenda'];
export type ElectionRead = NonNullable<Agenda[number]['election']>;

/** What is to be filled and who stands, for who reads without entering. */
export function Standing({ election }: { election: ElectionRead }) {
  const words = useMessages(messages);
  const circles = useMessages(circle);
  const teams = useMessages(lists);
  const formats = useFormats();
  const { seats, method, termYears: years, candidaciesUntil, standing } = election;
  const nobody =
    method === 'without_candidate' ? circles.lead : method === 'list' ? teams.none : words.nobody;
  return (
    <section className={style.about} aria-label={words.candidates}>
      <p className={style.soft}>{words.about({ seats, method, years })}</p>
      {candidaciesUntil && new Date(candidaciesUntil) > new Date() ? (
        <p className={style.soft}>{words.openUntil({ at: formats.instant(candidaciesUntil) })}</p>
      ) : null}
      {standing.length === 0 ? <p>{nobody}</p> : null}
      <ul className={style.candidates}>
        {standing.map(({ name, statement, members }) => (
          <li key={name}>
            <strong>{name}</strong>
            {members.length > 0 ? <p>{members.join(', ')}</p> : null}
            {statement ? <p className={style.statement}>{statement}</p> : null}
          </li>
        ))}
      </ul>
    </section>
  );
}
