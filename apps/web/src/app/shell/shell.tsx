import { ButtonLink, Disclosure, IconButton, Notice, useMessages } from '@etabli/ui';
import { IconBell, IconSearch } from '@tabler/icons-react';
import { lazy, Suspense, useEffect, useState } from 'react';
import { Outlet } from 'react-router';
import { AT_MOST, waiting } from '../../today/today.js';
import { useToday } from '../../today/today-context.js';
import { TodayLines } from '../../today/today-lines.js';
import { areas } from '../areas.js';
import { messages } from '../messages.js';
import { roomsFor } from '../rooms.js';
import { useInside, useViewer } from '../viewer.js';
import { KeptDeeds } from './kept-deeds.js';
import { Bench } from './mark.js';
import { OfflineBanner } from './offline-banner.js';
import { PersonMenu } from './person-menu.js';
import { PlaceSwitch } from './place-switch.js';
import { Bar, Rail } from './rooms-nav.js';
import style from './shell.module.css';

const Search = lazy(() => import('./search.js'));

/** The frame of every page of an association: rail or bar, header, content. */
export function Shell() {
  const words = useMessages(messages);
  const viewer = useViewer();
  const inside = useInside();
  const rooms = roomsFor(areas, viewer);
  const [searching, setSearching] = useState(false);
  useSearchKey(() => setSearching(true));
  return (
    <div className={style.shell}>
      <a className={style.skip} href="#content" data-noprint>
        {words.skip}
      </a>
      <Rail rooms={rooms} />
      <div className={style.canvas}>
        <header className={style.header} data-noprint>
          <span className={style.bench}>
            <Bench />
          </span>
          <PlaceSwitch />
          <button type="button" className={style.search} onClick={() => setSearching(true)}>
            <IconSearch aria-hidden />
            <span>{words.search}</span>
            <kbd>{words.searchKey}</kbd>
          </button>
          <IconButton
            className={style.searchSmall}
            label={words.search}
            icon={<IconSearch />}
            onClick={() => setSearching(true)}
          />
          <Bell />
          <PersonMenu />
        </header>
        <OfflineBanner />
        <KeptDeeds />
        <main id="content" tabIndex={-1} className={style.main}>
          {viewer.lacksSecondFactor ? (
            <div className={style.notice} data-noprint>
              <Notice tone="waiting">
                <p>{words.secondFactorNeeded}</p>
                <ButtonLink to="/mon-compte">{words.secondFactorAction}</ButtonLink>
              </Notice>
            </div>
          ) : null}
          <Outlet context={{ shell: true }} />
        </main>
      </div>
      <Bar rooms={rooms} />
      {searching ? (
        <Suspense>
          <Search rooms={rooms} inside={inside} onClose={() => setSearching(false)} />
        </Suspense>
      ) : null}
    </div>
  );
}

/** Ctrl K, or Command K, from anywhere. */
function useSearchKey(open: () => void): void {
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey)) return;
      event.preventDefault();
      open();
    };
    window.addEventListener('keydown', pressed);
    return () => window.removeEventListener('keydown', pressed);
  });
}

/** What waits for the viewer, from any page. */
function Bell() {
  const words = useMessages(messages);
  const { lines } = useToday();
  const inside = useInside();
  const count = waiting(lines);
  const face = (
    <>
      <IconBell aria-hidden />
      {count > 0 ? <span className={style.count}>{Math.min(count, 99)}</span> : null}
    </>
  );
  return (
    <Disclosure face={face} label={words.notices({ count })} className={style.bell} align="end">
      {(close) => (
        // biome-ignore lint/a11y/noStaticElementInteractions lint/a11y/useKeyWithClickEvents: following any link inside closes the panel
        <div className={style.notices} onClick={(event) => (event.target as Element).closest('a') && close()}>
          {count === 0 ? <p>{words.nothingWaits}</p> : <TodayLines lines={lines.slice(0, AT_MOST)} />}
          <ButtonLink weight="quiet" to={inside('')}>
            {words.seeToday}
          </ButtonLink>
        </div>
      )}
    </Disclosure>
  );
}
