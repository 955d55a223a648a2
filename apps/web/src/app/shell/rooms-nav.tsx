import { Disclosure, Link, useLocale, useMessages } from '@etabli/ui';
import { IconDots } from '@tabler/icons-react';
import { useLocation } from 'react-router';
import type { Room } from '../area.js';
import { messages } from '../messages.js';
import { isIn, onPhone } from '../rooms.js';
import { useInside } from '../viewer.js';
import { Bench } from './mark.js';
import style from './rooms-nav.module.css';

function Door({ room }: { room: Room }) {
  const { locale } = useLocale();
  const inside = useInside();
  const Icon = room.icon;
  const here = isIn(room, useLocation().pathname.slice(inside('').length));
  return (
    <Link to={inside(room.path)} className={style.door} aria-current={here ? 'page' : undefined}>
      <Icon aria-hidden />
      <span>{room.label[locale]}</span>
    </Link>
  );
}

/** The rooms at the side of a wide screen. */
export function Rail({ rooms }: { rooms: readonly Room[] }) {
  const words = useMessages(messages);
  const inside = useInside();
  return (
    <nav className={style.rail} aria-label={words.rooms} data-noprint>
      <Link to={inside('')} className={style.home} aria-label={`Établi, ${words.today}`}>
        <Bench />
      </Link>
      {rooms
        .filter((room) => !room.hidden)
        .map((room) => (
          <Door key={room.path} room={room} />
        ))}
    </nav>
  );
}

/** The rooms at the bottom of a phone: five doors at most. */
export function Bar({ rooms }: { rooms: readonly Room[] }) {
  const words = useMessages(messages);
  const { bar, more } = onPhone(rooms);
  return (
    <nav className={style.bar} aria-label={words.rooms} data-noprint>
      {bar.map((room) => (
        <Door key={room.path} room={room} />
      ))}
      {more.length > 0 ? (
        <div className={style.more}>
          <Disclosure
            align="end"
            className={style.door}
            face={
              <>
                <IconDots aria-hidden />
                <span>{words.more}</span>
              </>
            }
          >
            {(close) => (
              // biome-ignore lint/a11y/noStaticElementInteractions lint/a11y/useKeyWithClickEvents: following any link inside closes the panel
              <div className={style.others} onClick={close}>
                {more.map((room) => (
                  <Door key={room.path} room={room} />
                ))}
              </div>
            )}
          </Disclosure>
        </div>
      ) : null}
    </nav>
  );
}
