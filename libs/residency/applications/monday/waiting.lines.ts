import { can } from '@etabli/access';
import type { IsoDate } from '@etabli/kernel';
import { type MondayFact, type MondaySource, MondaySources } from '@etabli/membership';
import { currentActor, Db, inViewersWords } from '@etabli/platform';
import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { Vacancies } from '../vacancies.service.js';
import { en } from './words.en.js';
import { fr } from './words.fr.js';

/** How many vacancies have a line each. */
const FEW = 4;

/** A place that can be offered and to whom, and what the commission has not read yet. */
@Injectable()
export class WaitingLines implements MondaySource, OnModuleInit {
  readonly name = 'waiting-list';

  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(MondaySources) private readonly sources: MondaySources,
    @Inject(Vacancies) private readonly vacancies: Vacancies,
  ) {}

  onModuleInit(): void {
    this.sources.declare(this);
  }

  async lines(_today: IsoDate): Promise<MondayFact[]> {
    if (!can(currentActor(), 'applications.review')) return [];
    return [...(await this.toOffer()), ...(await this.toRead())];
  }

  private async toOffer(): Promise<MondayFact[]> {
    const words = inViewersWords({ fr, en });
    const vacant = (await this.vacancies.known()).filter(
      ({ line, offers }) => line.length > 0 && offers.length === 0,
    );
    const lines = vacant.slice(0, FEW).map(({ place, from, line: [first], eligible }): MondayFact => {
      const name = `${first?.givenName} ${first?.familyName}`;
      return {
        ...{ key: `waiting.offer.${place.id}.${from}`, by: null },
        sentence: words.toOffer({ place: place.name, name, others: eligible - 1 }),
        action: { label: words.offer, to: `candidatures/places-libres#${place.id}` },
      };
    });
    const more = vacant.length - lines.length;
    if (more === 0) return lines;
    const action = { label: words.see, to: 'candidatures/places-libres' };
    return [
      ...lines,
      { key: 'waiting.offer.others', by: null, sentence: words.moreToOffer({ count: more }), action },
    ];
  }

  /** Applications that came in the last week and that nobody said anything of. */
  private async toRead(): Promise<MondayFact[]> {
    const row = await this.db.row<{ count: number }>(
      `select count(*)::int as count from application_step s
       where s.kind = 'confirmed' and s.recorded_at > clock_timestamp() - interval '7 days'
         and not exists (select from review_comment c where c.association_id = s.association_id
           and c.application_id = s.application_id)
         and not exists (select from application_step t where t.association_id = s.association_id
           and t.application_id = s.application_id and t.number > s.number)`,
    );
    const count = row?.count ?? 0;
    if (count === 0) return [];
    const words = inViewersWords({ fr, en });
    const action = { label: words.read, to: 'candidatures' };
    return [{ key: 'waiting.read', by: null, sentence: words.toRead({ count }), action }];
  }
}
