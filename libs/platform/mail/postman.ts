import { Inject, Injectable, Logger } from '@nestjs/common';
import type { Transporter } from 'nodemailer';
import { Db } from '../db/db.js';
import { Files } from '../files/files.js';
import { Jobs } from '../jobs/jobs.js';
import type { Settings } from '../settings.js';
import { SETTINGS } from '../tokens.js';
import { Mail, MailState } from './mail.entities.js';
import { mailTransport } from './transport.js';

interface MailJob {
  associationId: string;
  mailIds: string[];
}

/**
 * Sends what the outbox holds. A mail is marked as leaving before it is handed to the server, so that a retry never
 * sends it twice; one that was leaving when the process died is marked uncertain and left to a person.
 */
@Injectable()
export class Postman {
  private readonly log = new Logger('Postman');
  private readonly transport: Transporter | null;

  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(Files) private readonly files: Files,
    @Inject(Jobs) private readonly jobs: Jobs,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {
    this.transport = mailTransport(settings);
    if (!this.transport && !settings.demo) this.log.warn('SMTP_URL is not set: mails wait in the outbox');
  }

  async start(): Promise<void> {
    await this.jobs.work<MailJob>('mail', (job) => this.deliver(job));
  }

  /** Sends the mails of a job that still wait. Throws when the server refused some, so that the job comes back. */
  async deliver({ associationId, mailIds }: MailJob): Promise<void> {
    const caller = { associationId, locale: 'fr' as const };
    await this.db.as(caller, () => this.markInterrupted(mailIds));
    let failures = 0;
    for (const id of mailIds) {
      const mail = await this.db.as(caller, () => this.take(id));
      if (!mail) continue;
      if (!(await this.hand(caller, mail))) failures += 1;
    }
    if (failures > 0) throw new Error(`${failures} mails did not leave`);
  }

  private markInterrupted(mailIds: string[]): Promise<unknown> {
    return this.db.write(() =>
      this.db.query(
        `update mail set state = 'uncertain' where id = any($1) and state = 'sending'
         and taken_at < now() - interval '10 minutes'`,
        [mailIds],
      ),
    );
  }

  /** Takes a mail to hand over. Without a server nothing is tried again: one that came back in the demonstration stays so. */
  private take(id: string): Promise<Mail | null> {
    const from = this.transport ? [MailState.waiting, MailState.failed] : [MailState.waiting];
    const next = this.transport ? MailState.sending : this.settings.demo ? MailState.held : MailState.waiting;
    return this.db.write(async () => {
      await this.db.query(
        `update mail set state = $2, taken_at = now() where id = $1 and state = any($3) returning id`,
        [id, next, from],
      );
      if (next !== MailState.sending) return null;
      return this.db.findOne(Mail, { where: { id, state: MailState.sending } });
    });
  }

  private async hand(caller: { associationId: string; locale: 'fr' }, mail: Mail): Promise<boolean> {
    try {
      const attachments = await this.db.as(caller, () => this.files.attachments(mail.fileIds));
      await this.transport?.sendMail({
        to: { address: mail.toAddress, name: mail.toName },
        subject: mail.subject,
        html: mail.html,
        text: mail.text,
        messageId: `<${mail.id}@${new URL(this.settings.url).hostname}>`,
        attachments,
        ...(mail.stopUrl ? { list: { unsubscribe: mail.stopUrl } } : {}),
      });
      await this.settle(caller, mail.id, `state = 'sent', sent_at = now(), error = null`, []);
      return true;
    } catch (error) {
      await this.settle(caller, mail.id, `state = 'failed', error = $2`, [String((error as Error).message)]);
      return false;
    }
  }

  private settle(caller: { associationId: string; locale: 'fr' }, id: string, set: string, values: string[]) {
    return this.db.as(caller, () =>
      this.db.write(() => this.db.query(`update mail set ${set} where id = $1`, [id, ...values])),
    );
  }
}
