import { Button, Disclosure, useMessages } from '@etabli/ui';
import { IconCloudUpload } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { messages } from '../messages.js';
import type { Deed } from '../offline/deeds.js';
import { useDeeds } from '../offline/deeds-context.js';
import style from './kept-deeds.module.css';

/** What leaves at once is not worth a word. */
const QUIET_MS = 800;

/** What waits on this device for the network, from any page, and what the house refused since; nothing when nothing does. */
export function KeptDeeds() {
  const words = useMessages(messages);
  const { waiting } = useDeeds();
  const lasts = useLasting(waiting.length > 0);
  const kept = waiting.filter(({ refused }) => !refused).length;
  const refused = waiting.length - kept;
  const said = [
    ...(kept > 0 ? [words.deedsKept({ count: kept })] : []),
    ...(refused > 0 ? [words.deedsRefused({ count: refused })] : []),
  ].join(' · ');
  return (
    <div role="status" className={style.strip} data-noprint>
      {lasts ? (
        <Disclosure
          className={style.face}
          face={
            <>
              <IconCloudUpload aria-hidden />
              <span>{said}</span>
            </>
          }
        >
          {() => <List waiting={waiting} />}
        </Disclosure>
      ) : null}
    </div>
  );
}

function List({ waiting }: { waiting: readonly Deed[] }) {
  const words = useMessages(messages);
  const { deeds } = useDeeds();
  return (
    <>
      <p className={style.lead}>{words.deedsLead}</p>
      <ul className={style.deeds}>
        {waiting.map(({ id, label, refused }) => (
          <li key={id}>
            <span>{refused ? words.deedRefused({ label, why: refused }) : label}</span>
            <Button weight="quiet" onClick={() => void (refused ? deeds.forget(id) : deeds.takeBack(id))}>
              {refused ? words.putAway : words.giveUp}
            </Button>
          </li>
        ))}
      </ul>
    </>
  );
}

/** True once something has been so for a while; false at once when it no longer is. */
function useLasting(now: boolean): boolean {
  const [lasts, setLasts] = useState(false);
  useEffect(() => {
    if (!now) return setLasts(false);
    const long = setTimeout(setLasts, QUIET_MS, true);
    return () => clearTimeout(long);
  }, [now]);
  return lasts;
}
