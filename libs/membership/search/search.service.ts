import { can } from '@etabli/access';
import type { IsoDate } from '@etabli/kernel';
import { currentActor, Db, indexBy, load } from '@etabli/platform';
import { Inject, Injectable } from '@nestjs/common';
import { excerpt, wordsOf } from '../rules/search.js';
import { knownQuery, searchQuery } from './search.sql.js';
import type { SearchArgs, SearchGroup, SearchHit } from './search.types.js';
import { type FoundRow, type SearchSource, SearchSources } from './sources.js';

interface Row extends FoundRow {
  kind: string;
  detail: string;
  body: string;
  on: IsoDate | null;
  nearness: number;
  total: number;
}

/** In the title, the words are seen; below that, the passage is shown. */
const IN_TITLE = 2;

/** One search over everything the viewer may read, from every area. */
@Injectable()
export class Search {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(SearchSources) private readonly sources: SearchSources,
  ) {}

  /**
   * What holds every word, kind by kind, the nearest first; what is spelled alike when nothing does. One statement, or two. Empty
   * for fewer than two letters.
   */
  async find({ words: typed, kind, limit }: SearchArgs): Promise<SearchGroup[]> {
    const words = wordsOf(typed);
    const actor = currentActor();
    const sources = this.sources.all.filter(
      (source) => can(actor, source.permission) && (!kind || source.kind === kind),
    );
    if (words.length === 0 || sources.length === 0) return [];
    const ask = (alike: boolean) => this.db.query<Row>(searchQuery(sources, actor, alike), [words, limit]);
    const found = await ask(false);
    const rows = found.length > 0 ? found : await ask(true);
    return grouped(rows, sources, words);
  }

  /** One thing by its id, as the viewer would find it; null for what is not there, or not theirs to read. Batched by kind. */
  async byId(kind: string, id: string): Promise<SearchHit | null> {
    const actor = currentActor();
    const source = this.sources.all.find((each) => each.kind === kind);
    if (!source || !can(actor, source.permission)) return null;
    return load(`known ${kind}`, id, async (ids) => {
      const rows = await this.db.query<Row>(knownQuery(source, actor), [ids]);
      return indexBy(
        rows.map((row) => hitOf(row, source, [])),
        (hit) => hit.id,
      );
    });
  }
}

function grouped(rows: Row[], sources: readonly SearchSource[], words: string[]): SearchGroup[] {
  const { locale } = currentActor();
  return [...new Set(rows.map(({ kind }) => kind))].flatMap((kind) => {
    const source = sources.find((each) => each.kind === kind);
    const of = rows.filter((row) => row.kind === kind);
    if (!source) return [];
    const hits = of.map((row) => hitOf(row, source, words));
    return [{ kind, label: source.label[locale], total: of[0]?.total ?? 0, hits }];
  });
}

const hitOf = (row: Row, source: SearchSource, words: string[]): SearchHit => ({
  id: row.id,
  title: row.title,
  detail: row.detail || null,
  excerpt: row.body && row.nearness < IN_TITLE ? excerpt(row.body, words) : null,
  on: row.on,
  to: source.to(row),
});
