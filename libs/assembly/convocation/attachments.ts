import { demand } from '@etabli/kernel';
import { currentActor, Db, Files, StoredFile } from '@etabli/platform';
import { Inject, Injectable } from '@nestjs/common';
import { In } from 'typeorm';

const MEGABYTE = 1024 * 1024;
/** What mail servers commonly take, with the papers of the convocation itself. */
const MAX_TOGETHER = 15;

/** The documents someone joins to a convocation: reports, accounts, candidacies. */
@Injectable()
export class Attachments {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(Files) private readonly files: Files,
  ) {}

  /**
   * Opens documents to every member, in the order given. Only what the actor handed in may be joined.
   * Refuses `not-found` and `convocation.attachments-too-heavy`.
   */
  async open(ids: string[]): Promise<StoredFile[]> {
    const wanted = [...new Set(ids)];
    const found = await this.db.find(StoredFile, { where: { id: In(wanted) } });
    const { personId } = currentActor();
    const own = found.filter(({ recordedBy }) => recordedBy === personId);
    demand(own.length === wanted.length, 'not-found', {}, 'attachmentFileIds');
    const weight = own.reduce((sum, { size }) => sum + size, 0);
    demand(
      weight <= MAX_TOGETHER * MEGABYTE,
      'convocation.attachments-too-heavy',
      { max: MAX_TOGETHER },
      'attachmentFileIds',
    );
    for (const id of wanted) await this.files.open(id, 'assembly.read');
    return own.sort((a, b) => wanted.indexOf(a.id) - wanted.indexOf(b.id));
  }
}
