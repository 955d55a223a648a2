import { randomBytes } from 'node:crypto';
import { authorize, can } from '@etabli/access';
import { Commissions } from '@etabli/commissions';
import { demand, newId } from '@etabli/kernel';
import { Categories, said } from '@etabli/membership';
import { currentActor, Db, Live } from '@etabli/platform';
import { Inject, Injectable } from '@nestjs/common';
import { demandCriteria } from '../rules/ranking.js';
import { CriteriaAdopted, type WaitingListRow } from './applications.entities.js';
import type { CriteriaInput, WaitingListInput } from './applications.inputs.js';
import { reviews } from './applications.policy.js';
import type { WaitingListSettings } from './applications.types.js';
import { WAITING, WaitingLists } from './list.service.js';
import { ENDED_MONTHS } from './retention.js';

/** How a house takes applications: open or not, what the form says, the criteria that were voted. */
@Injectable()
export class WaitingListSetting {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(Live) private readonly live: Live,
    @Inject(WaitingLists) private readonly lists: WaitingLists,
    @Inject(Categories) private readonly categories: Categories,
    @Inject(Commissions) private readonly commissions: Commissions,
  ) {}

  async read(): Promise<WaitingListSettings> {
    const list = await this.lists.settings();
    const adopted = await this.lists.criteria();
    return {
      ...{ isOpen: list?.isOpen ?? false, intro: list?.intro ?? '', categoryId: list?.categoryId ?? null },
      ...{ commissionId: list?.commissionId ?? null, ...lookingOf(list) },
      ...{ criteria: adopted?.criteria ?? [], adoptedBy: adopted?.adoptedBy ?? '' },
      ...{ seed: adopted?.seed ?? '', adoptedAt: adopted?.recordedAt ?? null },
    };
  }

  /**
   * Opens or closes the form, says what it says first, whose leads review, and when those who wait are asked whether they
   * still do. What is left out stays. Refuses `waiting.reviewers` (another commission, by who does not look after places),
   * `waiting.commission`.
   */
  async set({ isOpen, intro, categoryId = null, ...input }: WaitingListInput): Promise<WaitingListSettings> {
    authorize(reviews(currentActor()));
    const list = await this.lists.settings();
    const commissionId = input.commissionId === undefined ? (list?.commissionId ?? null) : input.commissionId;
    if (commissionId !== (list?.commissionId ?? null)) await this.demandReviewers(commissionId);
    const known = (await this.categories.list()).find(({ id }) => id === categoryId);
    const before = lookingOf(list);
    await this.db.query(
      `insert into waiting_list (id, is_open, intro, category_id, commission_id, ask_months, silent_days, forget_months)
       values ($1, $2, $3, $4, $5, $6, $7, $8)
       on conflict (association_id) do update set is_open = $2, intro = $3, category_id = $4, commission_id = $5,
         ask_months = $6, silent_days = $7, forget_months = $8`,
      [
        ...[newId(), isOpen, intro.trim(), known?.id ?? null, commissionId],
        ...[input.askMonths ?? before.askMonths, input.silentDays ?? before.silentDays],
        input.forgetMonths ?? before.forgetMonths,
      ],
    );
    await this.live.announce(WAITING);
    return this.read();
  }

  /** Who reviews is said by who looks after places: reviewers do not choose who comes after them. */
  private async demandReviewers(commissionId: string | null): Promise<void> {
    demand(can(currentActor(), 'places.write'), 'waiting.reviewers', {}, 'commissionId');
    const commission = commissionId ? await this.commissions.byId(commissionId) : null;
    const open = commissionId === null || (commission !== null && commission.closedAt === null);
    demand(open, 'waiting.commission', {}, 'commissionId');
  }

  /**
   * Notes the criteria that the assembly voted. The seed is drawn with the first ones and never changes: ranks stay as they are.
   * A criterion keeps its key from the ones before, so that what people said still counts. Refuses what `demandCriteria` does.
   */
  async adopt({ criteria, adoptedBy }: CriteriaInput): Promise<WaitingListSettings> {
    authorize(reviews(currentActor()));
    await this.lists.hold();
    const known = new Set((await this.lists.order()).criteria.map(({ key }) => key));
    const voted = criteria.map(({ key, label, points }) => ({
      ...{ key: key && known.has(key) ? key : newId(), label: label.trim(), points },
    }));
    demandCriteria(voted);
    const decision = said(adoptedBy, 'adoptedBy', 200);
    const { seed = randomBytes(16).toString('hex') } = (await this.lists.criteria()) ?? {};
    await this.db.add(CriteriaAdopted, { criteria: voted, seed, adoptedBy: decision });
    await this.live.announce(WAITING);
    return this.read();
  }
}

const lookingOf = (list: WaitingListRow | null) => ({
  askMonths: list?.askMonths ?? 0,
  silentDays: list?.silentDays ?? 30,
  forgetMonths: list?.forgetMonths ?? ENDED_MONTHS,
});
