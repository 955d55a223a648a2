import { type Clock, demand, formatDate, type IsoDate, Refusal } from '@etabli/kernel';
import { CLOCK, currentActor, currentAssociation, Db, load } from '@etabli/platform';
import { Inject, Injectable } from '@nestjs/common';
import { LessThanOrEqual } from 'typeorm';
import { beginnings } from '../associations/beginnings.js';
import {
  type ClauseValues,
  diffStatutes,
  readStatutes,
  type Statutes as StatutesDocument,
  termsOf,
} from '../rules/statutes.js';
import { said } from '../said.js';
import { currentToday } from '../today.js';
import { takeDocument } from './statutes.document.js';
import {
  type ClauseDifference,
  type StatutesPreview,
  StatutesVersion,
  type StatutesView,
} from './statutes.entities.js';
import { differenceInWords, problemInWords } from './statutes.wording.js';

/** The statutes of the association, version by version. */
@Injectable()
export class Statutes {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** The version in force on a day. Before the first one, the first. Refuses `statutes.none`. */
  async inForce(on: IsoDate): Promise<StatutesVersion> {
    const found =
      (await this.db.findOne(StatutesVersion, {
        where: { effectiveFrom: LessThanOrEqual(on) },
        order: { effectiveFrom: 'desc', number: 'desc' },
      })) ??
      (await this.db.findOne(StatutesVersion, {
        where: {},
        order: { effectiveFrom: 'asc', number: 'desc' },
      }));
    if (!found) throw new Refusal('statutes.none');
    return current(found);
  }

  /** The values that apply on a day: those of the statutes, and of law and usage where they are silent. */
  async termsOn(on: IsoDate): Promise<ClauseValues> {
    return termsOf((await this.inForce(on)).document);
  }

  /** A version by id. Refuses `not-found`. */
  async version(id: string): Promise<StatutesVersion> {
    return current(await this.db.get(StatutesVersion, id));
  }

  /** The statutes on a day (today unless said) and all their versions. */
  async view(on?: IsoDate | null): Promise<StatutesView> {
    const day = on ?? currentToday(this.clock);
    const versions = await this.versions();
    return {
      inForce: await this.inForce(day),
      upcoming: versions.filter(({ effectiveFrom }) => effectiveFrom > day).reverse(),
      versions,
    };
  }

  /** What a version changed against the one before it, in words; empty for the first. */
  async changesOf(version: StatutesVersion): Promise<ClauseDifference[]> {
    const versions = await this.versions();
    const before = versions[versions.findIndex(({ id }) => id === version.id) + 1];
    return before ? differences(before.document, version.document) : [];
  }

  /** What is wrong with a document, and what it would change against the version in force on a day. */
  async preview(given: unknown, on?: IsoDate | null): Promise<StatutesPreview> {
    const { problems, document } = takeDocument(given);
    const { locale } = currentActor();
    if (!document) return { problems: problems.map((one) => problemInWords(one, locale)), differences: [] };
    const { document: before } = await this.inForce(on ?? currentToday(this.clock));
    return { problems: [], differences: differences(before, document) };
  }

  /**
   * Adopts a version, in force from a day on. Refuses `statutes.invalid` with every problem, `statutes.effective-past`,
   * `statutes.unchanged`, and `statutes.same-day` when another version begins that day.
   */
  async adopt(given: unknown, effectiveFrom: IsoDate, decision: string): Promise<StatutesVersion> {
    const { problems, document } = takeDocument(given);
    if (!document) throw invalid(problems.map((one) => problemInWords(one, currentActor().locale)));
    const words = said(decision, 'decision');
    await this.db.query(`select pg_advisory_xact_lock(hashtext('statutes' || current_association()))`);
    const today = currentToday(this.clock);
    demand(effectiveFrom >= today, 'statutes.effective-past', { today }, 'effectiveFrom');
    const sameDay = await this.db.findOne(StatutesVersion, { where: { effectiveFrom, draft: false } });
    const date = formatDate(effectiveFrom, currentActor().locale);
    demand(!sameDay, 'statutes.same-day', { date }, 'effectiveFrom');
    const before = await this.inForce(effectiveFrom);
    const changed = before.draft || diffStatutes(before.document, document).length > 0;
    demand(changed, 'statutes.unchanged', { number: before.number });
    return this.record({ document, effectiveFrom, decision: words, draft: false });
  }

  /** The usual values a new association begins with, until its own statutes are adopted. */
  begin(document: StatutesDocument, effectiveFrom: IsoDate, decision: string): Promise<StatutesVersion> {
    return this.record({ document, effectiveFrom, decision, draft: true });
  }

  /**
   * Rewrites the draft that founders work on; it serves meanwhile, and nothing is adopted. Refuses `statutes.invalid` with every
   * problem, `statutes.adopted-already` once any version is adopted, and `statutes.unchanged`.
   */
  async draft(given: unknown): Promise<StatutesVersion> {
    const { problems, document } = takeDocument(given);
    if (!document) throw invalid(problems.map((one) => problemInWords(one, currentActor().locale)));
    const before = await this.lastDraft();
    demand(before, 'statutes.adopted-already');
    const { number, effectiveFrom } = before;
    demand(diffStatutes(before.document, document).length > 0, 'statutes.unchanged', { number });
    const decision = beginnings[currentAssociation().locale].draft;
    return this.record({ document, effectiveFrom, decision, draft: true });
  }

  /** Was any version adopted, or are there drafts alone? */
  async adopted(): Promise<boolean> {
    return (await this.db.count(StatutesVersion, { draft: false })) > 0;
  }

  /** The draft as it stands is adopted, in force from a day on. Refuses `statutes.adopted-already` when there is none left to adopt. */
  async adoptDraft(effectiveFrom: IsoDate, decision: string): Promise<StatutesVersion> {
    const last = await this.lastDraft();
    demand(last, 'statutes.adopted-already');
    return this.record({ document: last.document, effectiveFrom, decision, draft: false });
  }

  /** The draft founders work on, nobody writing another meanwhile; null once a version is adopted. */
  private async lastDraft(): Promise<StatutesVersion | null> {
    await this.db.query(`select pg_advisory_xact_lock(hashtext('statutes' || current_association()))`);
    if (await this.adopted()) return null;
    const last = await this.db.findOne(StatutesVersion, { where: {}, order: { number: 'desc' } });
    return last && current(last);
  }

  private async record(
    version: Pick<StatutesVersion, 'document' | 'effectiveFrom' | 'decision' | 'draft'>,
  ): Promise<StatutesVersion> {
    const last = await this.db.row<{ number: number }>(
      'select coalesce(max(number), 0) + 1 as number from statutes_version',
    );
    return this.db.add(StatutesVersion, { number: last?.number ?? 1, ...version });
  }

  private async versions(): Promise<StatutesVersion[]> {
    const found = await load('statutes-versions', 'all', async () => {
      const rows = await this.db.find(StatutesVersion, { order: { effectiveFrom: 'desc', number: 'desc' } });
      return new Map([['all', rows.map(current)]]);
    });
    return found ?? [];
  }
}

/** A version as the rules of today read it: clauses unknown when it was written are silent. */
const current = (version: StatutesVersion): StatutesVersion =>
  Object.assign(version, { document: readStatutes(version.document) });

const differences = (before: StatutesDocument, after: StatutesDocument): ClauseDifference[] =>
  diffStatutes(before, after).map((change) =>
    differenceInWords(change, [before, after], currentActor().locale),
  );

const invalid = (problems: { code: string; sentence: string; clauses: string[] }[]): Refusal =>
  new Refusal('statutes.invalid', {
    count: problems.length,
    codes: problems.map(({ code }) => code),
    sentences: problems.map(({ sentence }) => sentence),
    clauses: [...new Set(problems.flatMap(({ clauses }) => clauses))],
  });
