import type { Clock } from '@etabli/kernel';
import { TODAY } from '@etabli/membership';
import { CLOCK, Db } from '@etabli/platform';
import { Inject, Injectable } from '@nestjs/common';
import { type LedBy, PersonalLinks } from '../personal-links.js';
import { type DigestLinkState, digestLinkState, mootness } from '../rules/digest.js';
import { DigestAnswer, DigestLink } from './digest.entities.js';

/** A link of a digest with the task it is about, as both stand now. */
export interface Standing {
  link: DigestLink;
  task: {
    id: string;
    title: string;
    commissionId: string;
    commission: string;
    dueOn: string | null;
    finished: boolean;
    removed: boolean;
    held: boolean;
    sits: boolean;
  } | null;
  state: DigestLinkState;
  /** Why it is worth nothing to its person any more: a refusal; null while it is. */
  moot: string | null;
}

/** Whom a link of a digest leads to. */
export type Led = LedBy<DigestLink>;

/** The links of digests: followed without signing in, by the one person they were made for. */
@Injectable()
export class DigestLinks {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(PersonalLinks) private readonly personal: PersonalLinks,
  ) {}

  /** Goes on as the person a link was made for: the link is the key. Refuses `digest.unknown`. */
  follow(token: string): Promise<Led> {
    return this.personal.follow(token, 'digest.unknown', async (tokenHash) => {
      const link = await this.db.findOne(DigestLink, { where: { tokenHash } });
      if (!link) return null;
      const digest = await this.db.row<{ personId: string }>(
        'select person_id as "personId" from digest where id = $1',
        [link.digestId],
      );
      return digest && { link, ...digest };
    });
  }

  /** A link taken by this operation alone, until it ends: of two taps, the second waits and reads what the first did. */
  async take(id: string): Promise<DigestLink> {
    return this.db.get(DigestLink, id, { lock: true });
  }

  /** Every link of the mail, with its task, as they stand: three statements. */
  async ofMail({ link, person }: Led): Promise<Standing[]> {
    const links = await this.db.find(DigestLink, {
      where: { digestId: link.digestId },
      order: { id: 'asc' },
    });
    const tasks = await this.db.query<NonNullable<Standing['task']>>(
      `select t.id, t.title, t.commission_id as "commissionId", c.name as commission, t.due_on::text as "dueOn",
         t.finished, t.removed_at is not null or c.closed_at is not null as removed,
         exists (select from task_assignee a where a.task_id = t.id and a.person_id = $2 and a.until is null) as held,
         exists (select from mandate d where d.commission_id = t.commission_id and d.person_id = $2
           and d.in_force @> ${TODAY}) as sits
       from task t join commission c on c.id = t.commission_id where t.id = any($1)`,
      [links.map(({ taskId }) => taskId).filter((id) => id !== null), person.id],
    );
    const byId = new Map(tasks.map((task) => [task.id, task]));
    const belongs = await this.belongs(person.id);
    return links.map((each) => this.standing(each, byId.get(each.taskId ?? '') ?? null, belongs));
  }

  private standing(link: DigestLink, task: Standing['task'], belongs: boolean): Standing {
    const state = digestLinkState(link, this.clock.now());
    if (link.answer === DigestAnswer.stop) return { link, task: null, state, moot: null };
    const why = task && belongs ? mootness(link.answer, { ...task, sat: link.sat }) : 'left';
    return { link, task, state, moot: why && `digest.${why}` };
  }

  /** Is the person of the association today, as a member or by a mandate? */
  private async belongs(personId: string): Promise<boolean> {
    const row = await this.db.row<{ belongs: boolean }>(
      `select belongs_at(current_association(), $1, $2) or exists (
         select from mandate where person_id = $1 and in_force @> ${TODAY}) as belongs`,
      [personId, this.clock.now()],
    );
    return row?.belongs ?? false;
  }
}
