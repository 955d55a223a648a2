import { newId } from '@etabli/kernel';
import { Inject, Injectable } from '@nestjs/common';
import { Db } from '../db/db.js';
import { currentAssociation } from '../db/scope.js';
import { Jobs } from '../jobs/jobs.js';
import { Live } from '../realtime/live.js';
import { Mail, MailState } from './mail.entities.js';

/** A mail to write. `kind` names what it is for (`convocation`, `invitation`), `fileIds` what is joined, `stopUrl` where one says to receive no more. */
export interface Letter {
  to: { address: string; name: string; personId?: string | null };
  kind: string;
  subject: string;
  html: string;
  text: string;
  fileIds?: string[];
  stopUrl?: string | null;
}

/** Where mails are put down. They leave after the operation commits, once. */
@Injectable()
export class Outbox {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(Jobs) private readonly jobs: Jobs,
    @Inject(Live) private readonly live: Live,
  ) {}

  /** Puts letters down, all in one statement, and asks for their sending. Gives their ids in the same order. */
  async post(letters: Letter[]): Promise<string[]> {
    if (letters.length === 0) return [];
    const rows = letters.map(({ to, ...letter }) => ({
      id: newId(),
      toAddress: to.address,
      toName: to.name,
      personId: to.personId ?? null,
      state: MailState.waiting,
      ...letter,
      fileIds: letter.fileIds ?? [],
      stopUrl: letter.stopUrl ?? null,
    }));
    await this.db.insert(Mail, rows);
    const associationId = currentAssociation().id;
    await this.jobs.afterCommit('mail', { associationId, mailIds: rows.map((row) => row.id) });
    await this.live.announce('mails');
    return rows.map((row) => row.id);
  }
}
