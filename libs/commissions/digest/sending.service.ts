import { addDays, type Clock, civilDate, type IsoDate, instantAt, newId } from '@etabli/kernel';
import {
  CLOCK,
  currentAssociation,
  Db,
  groupBy,
  hashOf,
  Outbox,
  SETTINGS,
  type Settings,
} from '@etabli/platform';
import { Inject, Injectable } from '@nestjs/common';
import {
  ANSWER_DAYS,
  contents,
  type DigestChoice,
  type DigestContents,
  digestDay,
  isDue,
  STOP_DAYS,
  usualChoice,
} from '../rules/digest.js';
import { DigestAnswer } from './digest.entities.js';
import { DigestKeys } from './keys.js';
import { answers, digestLetter } from './letter.js';
import {
  DigestMatters,
  type NamedCall,
  type NamedMeeting,
  type NamedMention,
  type NamedTask,
  type Reader,
} from './matter.js';

interface Digest {
  id: string;
  to: Reader;
  said: DigestContents<NamedTask, NamedCall, NamedMeeting, NamedMention>;
}

interface NewLink {
  id: string;
  digestId: string;
  answer: DigestAnswer;
  taskId: string | null;
  sat: boolean;
  token: string;
  days: number;
}

/** Sends the digests of an association that are due: a fixed number of statements, however many people read them. */
@Injectable()
export class DigestSending {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(DigestMatters) private readonly matters: DigestMatters,
    @Inject(DigestKeys) private readonly keys: DigestKeys,
    @Inject(Outbox) private readonly outbox: Outbox,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  /**
   * Puts down the digests due now that were not sent yet today. Two processes at once, or one that begins again, send each of
   * them once: whoever writes its row first posts it, in the same transaction.
   */
  async goRound(): Promise<void> {
    const now = this.clock.now();
    const day = digestDay(now, currentAssociation().timeZone);
    if (day === null) return;
    const all = await this.matters.readers(day, now);
    const due = all.filter((reader) => isDue(choiceOf(reader), day));
    if (due.length === 0) return;
    const mine = await this.claim(await this.write(due, day, now), day);
    const links = mine.flatMap((digest) => this.linksOf(digest));
    await this.keep(links, now);
    await this.post(mine, links, day);
  }

  /** What each has to read; who has nothing gets nothing. */
  private async write(due: readonly Reader[], day: IsoDate, now: Date): Promise<Digest[]> {
    const { timeZone } = currentAssociation();
    const ids = due.map(({ id }) => id);
    const end = instantAt(addDays(day, 7), '00:00', timeZone);
    const tasks = groupBy(ids, await this.matters.tasks(ids, day, addDays(day, 6)), whose);
    const calls = groupBy(ids, await this.matters.calls(ids, day), whose);
    const mentions = groupBy(ids, await this.matters.mentions(ids, day), whose);
    const meetings = groupBy(ids, await this.matters.meetings(ids, now, end), whose);
    return due.flatMap((to) => {
      const said = contents(choiceOf(to), day, {
        tasks: tasks.get(to.id) ?? [],
        calls: calls.get(to.id) ?? [],
        mentions: mentions.get(to.id) ?? [],
        meetings: (meetings.get(to.id) ?? []).map((meeting) => ({
          ...meeting,
          onDay: civilDate(meeting.startsAt, timeZone),
        })),
      });
      return said ? [{ id: newId(), to, said }] : [];
    });
  }

  /** Those that nobody else has begun to send. */
  private async claim(digests: readonly Digest[], day: IsoDate): Promise<Digest[]> {
    const rows = digests.map(({ id, to }) => ({ id, personId: to.id }));
    const written = await this.db.query<{ id: string }>(
      `insert into digest (id, person_id, day) select id, "personId", $2
       from jsonb_to_recordset($1) as x(id uuid, "personId" uuid)
       on conflict on constraint digest_once do nothing returning id`,
      [JSON.stringify(rows), day],
    );
    const own = new Set(written.map(({ id }) => id));
    return digests.filter(({ id }) => own.has(id));
  }

  private linksOf({ id: digestId, said }: Digest): NewLink[] {
    const link = (answer: DigestAnswer, days: number, task: NamedTask | null): NewLink => {
      const id = newId();
      const token = this.keys.tokenOf(id);
      return { id, digestId, answer, taskId: task?.id ?? null, sat: task?.sat ?? false, token, days };
    };
    return [
      ...said.own.flatMap((task) => answers.map((answer) => link(answer as DigestAnswer, ANSWER_DAYS, task))),
      link(DigestAnswer.stop, STOP_DAYS, null),
    ];
  }

  private async keep(links: readonly NewLink[], now: Date): Promise<void> {
    const rows = links.map(({ token, ...link }) => ({ ...link, tokenHash: hashOf(token) }));
    await this.db.query(
      `insert into digest_link (id, digest_id, answer, task_id, sat, token_hash, expires_at)
       select id, "digestId", answer, "taskId", sat, "tokenHash", $2::timestamptz + make_interval(days => days)
       from jsonb_to_recordset($1) as x(id uuid, "digestId" uuid, answer text, "taskId" uuid, sat boolean,
         "tokenHash" text, days int)`,
      [JSON.stringify(rows), now],
    );
  }

  private async post(digests: readonly Digest[], links: readonly NewLink[], day: IsoDate): Promise<void> {
    const { name, slug, timeZone } = currentAssociation();
    const association = { name, timeZone, url: `${this.settings.url}/${slug}` };
    const key = (digestId: string, taskId: string | null, answer: string) =>
      `${digestId} ${taskId ?? ''} ${answer}`;
    const urls = new Map(
      links.map((link) => [key(link.digestId, link.taskId, link.answer), this.keys.urlOf(link.token)]),
    );
    const url = (digestId: string, taskId: string | null, answer: string) =>
      urls.get(key(digestId, taskId, answer)) as string;
    await this.outbox.post(
      digests.map(({ id, to, said }) =>
        digestLetter({
          ...{ to, day, association, said },
          link: (taskId, answer) => url(id, taskId, answer),
          stopUrl: url(id, null, DigestAnswer.stop),
        }),
      ),
    );
  }
}

const choiceOf = ({ rhythm, weekday, holdsSomething }: Reader): DigestChoice =>
  rhythm === null ? usualChoice(holdsSomething) : { rhythm, weekday: weekday ?? 1 };

const whose = ({ personId }: { personId: string }): string => personId;
