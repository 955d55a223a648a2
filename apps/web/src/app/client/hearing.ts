import { ApolloLink } from '@apollo/client';
import { tap } from 'rxjs';
import { failureOf } from './failure.js';
import { noteLost } from './live.js';

const SOON_MS = 2_000;
const LATEST_MS = 15_000;

/**
 * Notes that the server is not heard while there is a network, asks after it until it is, and says that it is back. A page
 * opened from what the device kept has no socket yet that would tell.
 */
export function hearing(back: () => void): ApolloLink {
  const who = {};
  let asking = false;
  const askAfter = async () => {
    if (asking) return;
    asking = true;
    noteLost(who, true);
    let wait = SOON_MS;
    do {
      await new Promise((resolve) => setTimeout(resolve, wait));
      wait = Math.min(wait * 2, LATEST_MS);
    } while (!(await heard()));
    asking = false;
    noteLost(who, false);
    back();
  };
  return new ApolloLink((operation, forward) =>
    forward(operation).pipe(
      tap({
        error: (error) => {
          if (navigator.onLine && failureOf(error).kind === 'offline') void askAfter();
        },
      }),
    ),
  );
}

/** Does the server answer? Without a network it cannot, and waking up asks again. */
const heard = (): Promise<boolean> =>
  fetch('/health', { cache: 'no-store' }).then(
    ({ ok }) => ok,
    () => false,
  );
