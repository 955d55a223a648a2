import { randomBytes } from 'node:crypto';
import { authorize } from '@etabli/access';
import { newId } from '@etabli/kernel';
import { Categories, said } from '@etabli/membership';
import { currentActor, Db, Live } from '@etabli/platform';
import { Inject, Injectable } from '@nestjs/common';
import { demandCriteria } from '../rules/ranking.js';
import { CriteriaAdopted } from './applications.entities.js';
import type { CriteriaInput, WaitingListInput } from './applications.inputs.js';
import { reviews } from './applications.policy.js';
import type { WaitingListSettings } from './applications.types.js';
import { WAITING, WaitingLists } from './list.service.js';

/** How a house takes applications: open or not, what the form says, the criteria that were voted. */
@Injectable()
export class WaitingListSetting {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(Live) private readonly live: Live,
    @Inject(WaitingLists) private readonly lists: WaitingLists,
    @Inject(Categories) private readonly categories: Categories,
  ) {}

  async read(): Promise<WaitingListSettings> {
    const list = await this.lists.settings();
    const adopted = await this.lists.criteria();
    return {
      ...{ isOpen: list?.isOpen ?? false, intro: list?.intro ?? '', categoryId: list?.categoryId ?? null },
      ...{ criteria: adopted?.criteria ?? [], adoptedBy: adopted?.adoptedBy ?? '' },
      ...{ seed: adopted?.seed ?? '', adoptedAt: adopted?.recordedAt ?? null },
    };
  }

  /** Opens or closes the form, and says what it says first. */
  async set({ isOpen, intro, categoryId = null }: WaitingListInput): Promise<WaitingListSettings> {
    authorize(reviews(currentActor()));
    const known = (await this.categories.list()).find(({ id }) => id === categoryId);
    await this.db.query(
      `insert into waiting_list (id, is_open, intro, category_id) values ($1, $2, $3, $4)
       on conflict (association_id) do update set is_open = $2, intro = $3, category_id = $4`,
      [newId(), isOpen, intro.trim(), known?.id ?? null],
    );
    await this.live.announce(WAITING);
    return this.read();
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
