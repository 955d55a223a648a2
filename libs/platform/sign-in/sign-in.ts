import { betterAuth } from 'better-auth';
import type { SignInConfig } from './config.js';
import { answer } from './doors.js';
import type { House } from './house.js';
import { Letters, type Recipient } from './letters.js';
import { Limiter } from './limits.js';
import { signInOptions } from './options.js';
import { People } from './people.js';
import { Sessions } from './sessions.js';
import type { Notice } from './wording.js';

export type SignIn = ReturnType<typeof createSignIn>;

/** Sign-in for the whole installation: by e-mail link, password or passkey, with a second factor, on one cookie. */
export function createSignIn(config: SignInConfig) {
  const { pool, secret, baseUrl } = config;
  const people = new People(pool);
  const sessions = new Sessions(pool, secret, baseUrl.startsWith('https://'));
  const house = houseOf(config, people);
  const auth = betterAuth(signInOptions(house));
  const origins = [new URL(baseUrl).origin, ...house.trustedOrigins];

  return {
    baseUrl,
    origins,
    demo: config.demo ?? null,
    /** Answers a Fetch request under `/auth`. */
    handle: (request: Request): Promise<Response> =>
      answer(request, { baseUrl, origins, handler: auth.handler }),
    readSession: sessions.read,
    signInAs: sessions.open,
    tidy: sessions.tidy,
    ensureUser: people.ensure,
    setLocale: people.setLocale,
    forget: people.forget,
    /** For an administrator helping someone who lost the second factor; the person is told by mail. */
    resetSecondFactor: async (userId: string): Promise<void> => {
      await people.removeSecondFactor(userId);
      house.notify(userId, 'notice.reset-by-administrator');
    },
  };
}

function houseOf(config: SignInConfig, people: People): House {
  const { pool, secret, baseUrl, trustedOrigins = [], mailsPerIp = 20, report = console.error } = config;
  const letters = new Letters(config);
  const later = (work: () => Promise<void>): void => {
    setImmediate(() => work().catch(report));
  };
  const recipientAt = async (email: string): Promise<Recipient | null> => {
    const found = await people.at(email);
    return found && (await config.knows(found.email)) ? found : null;
  };
  const notify = (userId: string, what: Notice): void =>
    later(async () => {
      const to = await people.withId(userId);
      if (to) await letters.notice(to, what);
    });
  const limiter = new Limiter(pool, secret);
  return {
    pool,
    secret,
    baseUrl,
    trustedOrigins,
    mailsPerIp,
    limiter,
    letters,
    later,
    recipientAt,
    notify,
    report,
  };
}
