import { createHash } from 'node:crypto';
import type { Locale } from '@etabli/kernel';
import { Db } from '@etabli/platform';
import { Inject, Injectable } from '@nestjs/common';
import { words } from './words.js';

/** Empties the files that hold a person's data: those they were imported from, and copies made of their data. */
@Injectable()
export class FilesEraser {
  constructor(@Inject(Db) private readonly db: Db) {}

  /** Puts a sentence in the place of their content; files stay listed. Gives how many there were. */
  async emptyFilesOf(personId: string, locale: Locale): Promise<number> {
    const files = await this.db.query<{ id: string; sha256: string }>(
      `select f.id, f.sha256 from stored_file f where f.id in (
         select file_id from data_export where person_id = $1
         union select i.file_id from member_import i join member_import_line l on l.import_id = i.id
           where l.person_id = $1 and i.state in ('done', 'undone'))`,
      [personId],
    );
    if (files.length === 0) return 0;
    const notice = Buffer.from(words('file.emptied', locale), 'utf8');
    const sha256 = createHash('sha256').update(notice).digest('hex');
    await this.db.query(
      'insert into file_content (sha256, bytes) values ($1, $2) on conflict (association_id, sha256) do nothing',
      [sha256, notice],
    );
    await this.db.query(
      `update stored_file f set sha256 = $2, size = $3, media_type = 'text/plain',
         name = case when exists (select 1 from data_export e where e.file_id = f.id) then $4 else name end
       where id = any($1)`,
      [files.map(({ id }) => id), sha256, notice.byteLength, words('file.copy', locale)],
    );
    await this.db.query(
      `delete from file_content c where c.sha256 = any($1)
       and not exists (select 1 from stored_file f where f.sha256 = c.sha256)`,
      [files.map((file) => file.sha256)],
    );
    return files.filter((file) => file.sha256 !== sha256).length;
  }
}
