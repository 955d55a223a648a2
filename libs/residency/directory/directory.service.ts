import { newId } from '@etabli/kernel';
import { currentActor, Db, likeWord, type PageOf, searchWords } from '@etabli/platform';
import { Inject, Injectable } from '@nestjs/common';
import { tidySkills } from '../rules/skills.js';
import { LISTED } from './directory.sql.js';
import {
  type CardInput,
  DirectoryCard,
  type DirectoryPageInput,
  type DirectorySkill,
  type OwnCard,
} from './directory.types.js';

const SAVE = `
  insert into directory_card (id, person_id, trade, skills, offers, seeks) values ($1, current_person(), $2, $3, $4, $5)
  on conflict (association_id, person_id) do update set trade = excluded.trade, skills = excluded.skills,
    offers = excluded.offers, seeks = excluded.seeks, recorded_at = clock_timestamp()`;

const WANTED = `${LISTED}
  and (select bool_and(fold(concat_ws(' ', w.display_name, d.trade, array_to_string(d.skills, ' '), d.offers, d.seeks))
    like fold(word)) is not false from unnest($1::text[]) word)
  and ($2::text is null or exists (select from unnest(d.skills) s where fold(s) = fold($2)))
  and ($3::text is null or ($3 = 'offers' and d.offers <> '') or ($3 = 'seeks' and d.seeks <> ''))`;

/** Who does what, offers what, seeks what: those who agreed to be in the directory, and nobody else. */
@Injectable()
export class Directory {
  constructor(@Inject(Db) private readonly db: Db) {}

  /** Those listed, by name; each word is looked for in all that is on the card. */
  async list({ search, skill, side, limit, offset }: DirectoryPageInput): Promise<PageOf<DirectoryCard>> {
    const rows = await this.db.query<DirectoryCard & { total: number }>(
      `select d.id, d.person_id as "personId", d.trade, d.skills, d.offers, d.seeks, count(*) over ()::int as total
       ${WANTED} order by w.sort_name, d.id limit $4 offset $5`,
      [searchWords(search).map(likeWord), skill ?? null, side ?? null, limit, offset],
    );
    return { items: rows, total: rows[0]?.total ?? 0 };
  }

  /** The skills of those who are listed, the most shared first. */
  skills(): Promise<DirectorySkill[]> {
    return this.db.query<DirectorySkill>(
      `select min(skill) as name, count(*)::int as people from (select unnest(d.skills) as skill ${LISTED}) all_of_them
       group by fold(skill) order by people desc, name limit 60`,
    );
  }

  /** What the viewer wrote, and whether they agree that others see it. */
  async own(): Promise<OwnCard> {
    const card = await this.db.findOne(DirectoryCard, {
      where: { personId: currentActor().personId as string },
    });
    const said = await this.db.row<{ given: boolean }>(
      `select given from consent where person_id = current_person() and kind = 'directory'
       order by recorded_at desc limit 1`,
    );
    return { card, listed: said?.given ?? false };
  }

  /** Writes the viewer’s card; nobody sees it unless they agree to be in the directory. */
  async write({ trade, skills, offers, seeks }: CardInput): Promise<OwnCard> {
    await this.db.query(SAVE, [newId(), trade.trim(), tidySkills(skills), offers.trim(), seeks.trim()]);
    return this.own();
  }
}
