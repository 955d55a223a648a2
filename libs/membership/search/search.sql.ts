import type { Actor } from '@etabli/access';
import type { SearchSource } from './sources.js';

/** What every source gives. */
const COLUMNS = '(id, parent_id, title, detail, body, on_day, search_text)';

/** From 0 to 1: how alike a word typed and a word of a title are, when no word is there to the letter. */
const LIKENESS = 0.4;

/** Every word looked for, anywhere in what may be read. */
const TO_THE_LETTER = `found.search_text like all ((select letters from wanted)::text[])`;
/** Every word looked for, alike to one of the title, short ones to the letter: tried when nothing answers. */
const ALIKE = `(select bool_and(case when length(word) > 3 then word_similarity(word, fold(found.title)) >= ${LIKENESS}
  else strpos(fold(found.title), word) > 0 end) from wanted, unnest(words) as word)`;

/** Things of one kind by their ids, `$1`: what this actor may read of them, without the passage that would hold words. */
export const knownQuery = (source: SearchSource, actor: Actor): string =>
  `select found.id, parent_id as "parentId", title, detail, '' as body, on_day::text as "on"
   from (${source.select(actor)}) as found ${COLUMNS} where found.id = any($1)`;

/**
 * One statement for all kinds: a title that is what was typed comes first, then one that begins with it, one that holds every
 * word, and at last what has them only inside; the latest first among equals. \`$1\` are the words, \`$2\` how many of each kind.
 */
export function searchQuery(sources: readonly SearchSource[], actor: Actor, alike: boolean): string {
  const kinds = sources.map(
    (source) => `select '${source.kind}'::text as kind, found.*
      from (${source.select(actor)}) as found ${COLUMNS}
      where ${alike ? ALIKE : TO_THE_LETTER}`,
  );
  return `
    with wanted as (
      select array_agg(fold(word) order by place) as words,
        array_agg('%' || replace(replace(replace(fold(word), '\\', '\\\\'), '%', '\\%'), '_', '\\_') || '%') as letters,
        fold(string_agg(word, ' ' order by place)) as typed
      from unnest($1::text[]) with ordinality as given (word, place)
    ), hits as (
      select *, case when fold(title) = (select typed from wanted) then 4
        when starts_with(fold(title), (select typed from wanted)) then 3
        when fold(title) like all ((select letters from wanted)::text[]) then 2 else 1 end as nearness
      from (${kinds.join('\n union all ')}) as everything
    ), placed as (
      select *, (count(*) over (partition by kind))::int as total, max(nearness) over (partition by kind) as best,
        row_number() over (partition by kind order by nearness desc, on_day desc nulls last, title, id) as place
      from hits)
    select kind, id, parent_id as "parentId", title, detail, body, on_day::text as "on", nearness, total
    from placed where place <= $2 order by best desc, kind, place`;
}
