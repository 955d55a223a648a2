import { Inject } from '@nestjs/common';
import { Args, ID, ObjectType, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { In } from 'typeorm';
import { Db } from '../db/db.js';
import { currentActor } from '../db/scope.js';
import { StoredFile } from '../files/files.entities.js';
import { Read } from '../graphql/operations.js';
import { Page, PageInput } from '../graphql/page.js';
import { sentence } from '../messages.js';
import type { Settings } from '../settings.js';
import { SETTINGS } from '../tokens.js';
import { withoutKeys } from './keys.js';
import { Mail } from './mail.entities.js';

@ObjectType()
export class MailPage extends Page(Mail) {}

/** The outbox as the association sees it: what left, what waits, and in the demonstration what would have left. */
@Resolver(() => Mail)
export class MailResolver {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  @Read(() => MailPage, { permission: 'mails.read' })
  async mails(@Args('page', { nullable: true }) page: PageInput = new PageInput()): Promise<MailPage> {
    const like = page.search ? `%${page.search}%` : null;
    const rows = await this.db.query<{ id: string; total: string }>(
      `select id, count(*) over () as total from mail
       where $1::text is null or to_name ilike $1 or to_address ilike $1 or subject ilike $1
       order by recorded_at desc, id limit $2 offset $3`,
      [like, page.limit, page.offset],
    );
    const found = await this.db.find(Mail, { where: { id: In(rows.map(({ id }) => id)) } });
    const byId = new Map(found.map((mail) => [mail.id, mail]));
    return { items: rows.map(({ id }) => byId.get(id) as Mail), total: Number(rows[0]?.total ?? 0) };
  }

  @Read(() => Mail, { permission: 'mails.read' })
  mail(@Args('id', { type: () => ID }) id: string): Promise<Mail> {
    return this.db.get(Mail, id);
  }

  @ResolveField(() => String, {
    description: 'As the recipient reads it; a personal link is shown to nobody else.',
  })
  html(@Parent() mail: Mail): string {
    return this.isPersonal(mail) ? `<p>${this.personal()}</p>` : this.masked(mail, mail.html);
  }

  @ResolveField(() => String)
  text(@Parent() mail: Mail): string {
    return this.isPersonal(mail) ? this.personal() : this.masked(mail, mail.text);
  }

  /** An invitation opens an account: outside the demonstration only its recipient reads it. */
  private isPersonal({ kind, personId }: Mail): boolean {
    return kind === 'invitation' && !this.settings.demo && personId !== currentActor().personId;
  }

  /** The key in a personal link, which lets one answer in its person's name, is hidden from others likewise. */
  private masked({ personId }: Mail, words: string): string {
    if (this.settings.demo || personId === currentActor().personId) return words;
    return withoutKeys(words);
  }

  private personal = (): string => sentence('mail.personal', {}, currentActor().locale);

  @ResolveField(() => [StoredFile])
  async files(@Parent() mail: Mail): Promise<StoredFile[]> {
    if (mail.fileIds.length === 0) return [];
    return this.db.find(StoredFile, { where: { id: In(mail.fileIds) } });
  }
}
