import { newId } from '@etabli/kernel';
import { Client } from 'pg';
import { Browser } from './browser.js';

const need = (name: string): string => {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is missing: it says where the server under test is.`);
  return value;
};

/** The running server and its database, as owner: `ETABLI_TEST_URL` and `ETABLI_TEST_DATABASE_URL`. */
export class ServerUnderTest {
  readonly url = need('ETABLI_TEST_URL');
  private readonly database = new Client(need('ETABLI_TEST_DATABASE_URL'));

  open = (): Promise<unknown> => this.database.connect();
  close = (): Promise<void> => this.database.end();

  browser = (language = 'fr'): Browser => new Browser(this.url, language);

  async sql<T>(text: string, values: unknown[] = []): Promise<T[]> {
    return (await this.database.query(text, values)).rows;
  }

  /** Someone who has an account here. */
  async person(name: string): Promise<{ id: string; email: string }> {
    const id = newId();
    const email = `${id}@example.org`;
    await this.sql('insert into auth.users (id, email, name) values ($1, $2, $3)', [id, email, name]);
    return { id, email };
  }

  /** Forgets every attempt: the tests all come from one address. */
  forgetAttempts = (): Promise<unknown> => this.sql('delete from auth.rate_limits');

  async mailsTo(email: string): Promise<{ kind: string; text: string }[]> {
    return this.sql('select kind, text from auth.mails where to_address = $1 order by recorded_at', [email]);
  }

  /** The token in the newest mail of a kind; waits, as mails are written after the answer has left. */
  async token(email: string, kind: string, after = 0): Promise<string> {
    for (let tries = 0; tries < 100; tries++) {
      const mails = (await this.mailsTo(email)).filter((mail) => mail.kind === kind);
      const found = mails.length > after ? /token=([\w-]+)/.exec(mails.at(-1)?.text ?? '') : null;
      if (found?.[1]) return found[1];
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    throw new Error(`no mail ${kind} came for ${email}`);
  }

  /** Asks for a link and opens it as a person does. */
  async openLink(browser: Browser, email: string) {
    const before = (await this.mailsTo(email)).filter(({ kind }) => kind === 'sign-in.link').length;
    await browser.post('/auth/sign-in/magic-link', { email });
    return browser.post('/auth/link/verify', { token: await this.token(email, 'sign-in.link', before) });
  }
}
