import { createHash } from 'node:crypto';
import type { Permission } from '@etabli/access';
import { can } from '@etabli/access';
import { demand, newId, Refusal } from '@etabli/kernel';
import { Inject, Injectable } from '@nestjs/common';
import { fileTypeFromBuffer } from 'file-type';
import { In } from 'typeorm';
import { Db } from '../db/db.js';
import { currentActor } from '../db/scope.js';
import { indexBy, load } from '../graphql/loaders.js';
import { StoredFile } from './files.entities.js';

const MEGABYTE = 1024 * 1024;
export const MAX_FILE = 20 * MEGABYTE;
/** A whole archive that comes back, with the documents in it. */
export const MAX_ARCHIVE = 200 * MEGABYTE;

/** What people may hand in: the kind is read from the content, never believed from the name. */
const accepted = new Map([
  ['application/pdf', 'PDF'],
  ['image/png', 'PNG'],
  ['image/jpeg', 'JPEG'],
  ['image/webp', 'WebP'],
  ['application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', 'XLSX'],
  ['application/vnd.oasis.opendocument.spreadsheet', 'ODS'],
  ['application/vnd.openxmlformats-officedocument.wordprocessingml.document', 'DOCX'],
  ['application/vnd.oasis.opendocument.text', 'ODT'],
  ['application/vnd.openxmlformats-officedocument.presentationml.presentation', 'PPTX'],
  ['application/vnd.oasis.opendocument.presentation', 'ODP'],
  ['text/plain', 'CSV'],
  ['text/calendar', 'ICS'],
  ['application/xml', 'XML'],
  ['application/zip', 'ZIP'],
]);

interface NewFile {
  name: string;
  bytes: Uint8Array;
  mediaType: string;
  readableWith: Permission | null;
}

@Injectable()
export class Files {
  constructor(@Inject(Db) private readonly db: Db) {}

  /** Keeps a document the house made. */
  async keep({ bytes, name, mediaType, readableWith }: NewFile): Promise<StoredFile> {
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    await this.db.query(
      `insert into file_content (sha256, bytes) values ($1, $2) on conflict (association_id, sha256) do nothing`,
      [sha256, Buffer.from(bytes)],
    );
    const id = newId();
    await this.db.insert(StoredFile, [
      { id, name: name.slice(0, 200), mediaType, size: bytes.byteLength, sha256, readableWith },
    ]);
    return this.db.get(StoredFile, id);
  }

  /**
   * Keeps a document someone handed in, readable by them until the verb that uses it opens it to others.
   * Refuses `file.empty`, `file.too-large` (over 20 MB unless said) and `file.wrong-kind`.
   */
  async receive(name: string, bytes: Uint8Array, max = MAX_FILE): Promise<StoredFile> {
    demand(bytes.byteLength > 0, 'file.empty');
    demand(bytes.byteLength <= max, 'file.too-large', { max: max / MEGABYTE });
    return this.keep({ name, bytes, mediaType: await sniff(bytes), readableWith: null });
  }

  /** Lets holders of a permission read a document handed in. */
  async open(id: string, readableWith: Permission): Promise<StoredFile> {
    return this.db.change(StoredFile, id, { readableWith });
  }

  /** What is known of a document, for an answer that names it; batched. Its content is for who may read it. */
  byId(id: string): Promise<StoredFile | null> {
    return load('stored-file', id, async (ids) =>
      indexBy(await this.db.find(StoredFile, { where: { id: In([...ids]) } }), (file) => file.id),
    );
  }

  /** A document and its content, for who may read it. Refuses `not-found` to everybody else. */
  async read(id: string): Promise<{ file: StoredFile; bytes: Buffer }> {
    const file = await this.db.get(StoredFile, id);
    const actor = currentActor();
    const allowed =
      (file.readableWith !== null && can(actor, file.readableWith as Permission)) ||
      (file.recordedBy !== null && file.recordedBy === actor.personId);
    if (!allowed) throw new Refusal('not-found');
    return { file, bytes: await this.content(file.sha256) };
  }

  /** The content of a document by its hash. */
  async content(sha256: string): Promise<Buffer> {
    const row = await this.db.row<{ bytes: Buffer }>('select bytes from file_content where sha256 = $1', [
      sha256,
    ]);
    if (!row) throw new Refusal('not-found');
    return row.bytes;
  }

  /** Documents as a mail joins them. */
  async attachments(ids: string[]): Promise<{ filename: string; contentType: string; content: Buffer }[]> {
    if (ids.length === 0) return [];
    const rows = await this.db.query<{ name: string; media_type: string; bytes: Buffer }>(
      `select name, media_type, bytes from stored_file join file_content using (association_id, sha256)
       where id = any($1) order by array_position($1, id)`,
      [ids],
    );
    return rows.map(({ name, media_type, bytes }) => ({
      filename: name,
      contentType: media_type,
      content: bytes,
    }));
  }
}

/** The media type read from the content; text without control characters counts as CSV. */
async function sniff(bytes: Uint8Array): Promise<string> {
  const known = await fileTypeFromBuffer(bytes);
  const mediaType = known?.mime ?? (looksLikeText(bytes) ? 'text/plain' : 'application/octet-stream');
  if (!accepted.has(mediaType)) {
    throw new Refusal('file.wrong-kind', { accepted: [...accepted.values()].join(', ') });
  }
  return mediaType;
}

const looksLikeText = (bytes: Uint8Array): boolean =>
  bytes.subarray(0, 4096).every((byte) => byte >= 32 || byte === 9 || byte === 10 || byte === 13);
