import { Disclosure, Link, useMessages } from '@etabli/ui';
import { IconSelector } from '@tabler/icons-react';
import { messages } from '../messages.js';
import { useViewer } from '../viewer.js';
import style from './place-switch.module.css';

/** The name of the association; with several, the way to the others. */
export function PlaceSwitch() {
  const words = useMessages(messages);
  const { association, associations } = useViewer();
  if (associations.length < 2) return <span className={style.name}>{association.name}</span>;
  return (
    <Disclosure
      className={style.switch}
      face={
        <>
          <span className={style.name}>{association.name}</span>
          <span className="unseen">, {words.switchAssociation}</span>
          <IconSelector aria-hidden />
        </>
      }
    >
      {(close) => (
        <ul className={style.places} aria-label={words.yourPlaces}>
          {associations.map(({ id, slug, name }) => (
            <li key={id}>
              <Link
                to={`/${slug}`}
                onClick={close}
                aria-current={slug === association.slug ? 'true' : undefined}
              >
                {name}
              </Link>
            </li>
          ))}
        </ul>
      )}
    </Disclosure>
  );
}
