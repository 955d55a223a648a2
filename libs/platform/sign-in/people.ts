import { type Locale, newId } from '@etabli/kernel';
import type { Pool } from 'pg';
import type { Recipient } from './letters.js';

/** Runs a statement in a caller's own transaction, so that an account is kept or dropped with the rest of the work. */
export type RunSql = (sql: string, values: unknown[]) => Promise<{ rows: { id: string }[] }>;

/** The accounts of the installation. */
export class People {
  constructor(private readonly pool: Pool) {}

  /**
   * The account at an address, made if there is none yet; an existing one keeps its name and language. Gives its id.
   * Pass `run` to make it part of a transaction under way.
   */
  ensure = async (email: string, name: string, locale: Locale, run: RunSql = this.run): Promise<string> => {
    const { rows } = await run(
      `insert into auth.users (id, email, name, locale) values ($1, lower($2), $3, $4)
       on conflict (email) do update set email = excluded.email returning id`,
      [newId(), email.trim(), name, locale],
    );
    return rows[0]!.id;
  };

  at = (email: string): Promise<Recipient | null> => this.find('email = lower($1)', email);

  withId = (userId: string): Promise<Recipient | null> => this.find('id = $1', userId);

  /** The language sign-in writes in to this person. */
  setLocale = async (userId: string, locale: Locale): Promise<void> => {
    await this.pool.query('update auth.users set locale = $2, updated_at = now() where id = $1', [
      userId,
      locale,
    ]);
  };

  /** Removes passkeys, codes and sessions, all at once: what is left opens by e-mail link or password. */
  removeSecondFactor = async (userId: string): Promise<void> => {
    await this.pool.query(
      `with codes as (delete from auth.two_factors where user_id = $1),
            keys as (delete from auth.passkeys where user_id = $1),
            open as (delete from auth.sessions where user_id = $1)
       update auth.users set two_factor_enabled = false, updated_at = now() where id = $1`,
      [userId],
    );
  };

  /** Removes an account with all that opens it. Who did what stays in the associations' own records. */
  forget = async (userId: string): Promise<void> => {
    await this.pool.query('delete from auth.users where id = $1', [userId]);
  };

  private run: RunSql = (sql, values) => this.pool.query(sql, values);

  private async find(where: string, value: string): Promise<Recipient | null> {
    const sql = `select id, email, name, locale from auth.users where ${where}`;
    return (await this.pool.query<Recipient>(sql, [value])).rows[0] ?? null;
  }
}
