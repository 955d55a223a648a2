import { addDays, type IsoDate } from '@etabli/kernel';
import {
  fewOfEach,
  linesOfFew,
  type MondayFact,
  type MondaySource,
  MondaySources,
  type OneOfMany,
} from '@etabli/membership';
import { Db, inViewersWords } from '@etabli/platform';
import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { Charters } from '../charters/charters.service.js';
import { Commissions } from '../commissions.service.js';
import { LATE_TASKS, OPEN_CALLS, TO_REVIEW, UNPUBLISHED, WAITING_HOURS } from './sql.js';
import { en } from './words.en.js';
import { fr } from './words.fr.js';

/** Days after a meeting by which its notes are published. */
const NOTES_DAYS = 7;

interface Call extends OneOfMany {
  id: string;
  title: string;
  commission: string;
  opened: IsoDate;
  holder: string | null;
  lastDay: IsoDate | null;
}

interface Met extends OneOfMany {
  id: string;
  title: string;
  commission: string;
  on: IsoDate;
}

/** What is late, dropped or about to end in commissions. */
@Injectable()
export class CommissionsLines implements MondaySource, OnModuleInit {
  readonly name = 'commissions';

  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(MondaySources) private readonly sources: MondaySources,
    @Inject(Charters) private readonly charters: Charters,
    @Inject(Commissions) private readonly commissions: Commissions,
  ) {}

  onModuleInit(): void {
    this.sources.declare(this);
  }

  async lines(today: IsoDate): Promise<MondayFact[]> {
    return [
      ...(await this.calls()),
      ...(await this.tasks()),
      ...(await this.ending(today)),
      ...(await this.hours()),
      ...(await this.notes()),
      ...(await this.decisions()),
    ];
  }

  private async calls(): Promise<MondayFact[]> {
    const rows = await this.db.query<Call>(fewOfEach(OPEN_CALLS, '(holder is not null), opened, id'));
    const words = inViewersWords({ fr, en });
    return linesOfFew(
      rows,
      ({ id, title, commission, opened, holder, lastDay }) => ({
        key: `commissions.call.${id}.${opened}`,
        by: holder ? lastDay : opened,
        sentence:
          holder && lastDay ? words.leaving({ title, name: holder, on: lastDay }) : words.orphan({ title }),
        detail: words.inCommission({ name: commission, on: opened }),
        action: { label: words.find, to: `missions/${id}` },
      }),
      ({ opened }, count) => ({
        key: 'commissions.call.others',
        by: opened,
        sentence: words.moreCalls({ count }),
        action: { label: words.seeCalls, to: 'missions/appels' },
      }),
    );
  }

  private async tasks(): Promise<MondayFact[]> {
    const rows = await this.db.query<{
      id: string;
      commission: string;
      count: number;
      on: IsoDate;
      title: string;
    }>(LATE_TASKS);
    const words = inViewersWords({ fr, en });
    return rows.map((row) => ({
      key: `commissions.late.${row.id}`,
      by: row.on,
      sentence: words.tasks(row),
      detail: words.oldest(row),
      action: { label: words.seeTasks, to: `commissions/${row.id}?vue=list&echeance=late` },
    }));
  }

  private async ending(today: IsoDate): Promise<MondayFact[]> {
    const charters = await this.charters.toRenew();
    const named = await Promise.all(charters.map(({ commissionId }) => this.commissions.byId(commissionId)));
    const words = inViewersWords({ fr, en });
    return charters.map(({ id, commissionId, endsOn }, index) => {
      const on = endsOn ?? today;
      return {
        key: `commissions.charter.${id}`,
        by: on,
        sentence: words.charter({ commission: named[index]?.name ?? '', on, over: on < today }),
        action: { label: words.renewCharter, to: `commissions/${commissionId}` },
      };
    });
  }

  private async hours(): Promise<MondayFact[]> {
    const row = await this.db.row<{ count: number; on: IsoDate | null }>(WAITING_HOURS);
    if (!row?.on) return [];
    const words = inViewersWords({ fr, en });
    const sentence = words.hours({ count: row.count, on: row.on });
    const action = { label: words.validate, to: 'heures/a-valider' };
    return [{ key: 'commissions.hours', by: null, sentence, action }];
  }

  private async notes(): Promise<MondayFact[]> {
    const rows = await this.db.query<Met>(fewOfEach(UNPUBLISHED, '"on", id'));
    const words = inViewersWords({ fr, en });
    return linesOfFew(
      rows,
      ({ id, title, commission, on }) => ({
        key: `commissions.notes.${id}`,
        by: addDays(on, NOTES_DAYS),
        sentence: words.notes({ title, on }),
        detail: commission || words.house,
        action: { label: words.publish, to: `reunions/${id}` },
      }),
      ({ on }, count) => ({
        key: 'commissions.notes.others',
        by: addDays(on, NOTES_DAYS),
        sentence: words.moreNotes({ count }),
        action: { label: words.seeMeetings, to: 'reunions' },
      }),
    );
  }

  private async decisions(): Promise<MondayFact[]> {
    const row = await this.db.row<{ count: number; what: string; on: IsoDate | null }>(TO_REVIEW);
    if (!row?.on) return [];
    const words = inViewersWords({ fr, en });
    const label = row.count === 1 ? words.readOneAgain : words.readAgain;
    const action = { label, to: 'decisions?revoir=1' };
    return [{ key: 'commissions.review', by: row.on, sentence: words.review(row), action }];
  }
}
