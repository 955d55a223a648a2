import { newId } from '@etabli/kernel';
import { Inject, Injectable } from '@nestjs/common';
import type { Transporter } from 'nodemailer';
import type { Pool } from 'pg';
import { Jobs } from '../jobs/jobs.js';
import type { Settings } from '../settings.js';
import type { SignInMail } from '../sign-in/letters.js';
import { SETTINGS, SIGN_IN_POOL } from '../tokens.js';
import { mailTransport } from './transport.js';

/**
 * Sends the mails of sign-in. They hold links that open an account: one is forgotten as soon as it has left. Without a
 * mail server it is held in the demonstration, to be read there, and waits otherwise.
 */
@Injectable()
export class SignInPostman {
  private readonly transport: Transporter | null;

  constructor(
    @Inject(SIGN_IN_POOL) private readonly pool: Pool,
    @Inject(Jobs) private readonly jobs: Jobs,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {
    this.transport = mailTransport(settings);
  }

  async start(): Promise<void> {
    await this.jobs.work<{ id: string }>('sign-in-mail', ({ id }) => this.deliver(id));
  }

  /** Puts a mail down and asks for its sending. */
  async post({ to, subject, html, text, kind }: SignInMail): Promise<void> {
    const id = newId();
    const state = !this.transport && this.settings.demo ? 'held' : 'waiting';
    await this.pool.query(
      `insert into auth.mails (id, to_address, subject, html, text, kind, state) values ($1, $2, $3, $4, $5, $6, $7)`,
      [id, to, subject, html, text, kind, state],
    );
    if (state === 'waiting') await this.jobs.now('sign-in-mail', { id });
  }

  private async deliver(id: string): Promise<void> {
    if (!this.transport) return;
    const { rows } = await this.pool.query(
      `update auth.mails set state = 'sending' where id = $1 and state in ('waiting', 'failed') returning *`,
      [id],
    );
    const [mail] = rows;
    if (!mail) return;
    try {
      const { to_address: to, subject, html, text } = mail;
      await this.transport.sendMail({ to, subject, html, text });
      await this.pool.query('delete from auth.mails where id = $1', [id]);
    } catch (error) {
      await this.pool.query(`update auth.mails set state = 'failed' where id = $1`, [id]);
      throw error;
    }
  }
}
