import { likeWord, orderBy, searchWords } from '@etabli/platform';
import { TODAY } from '../today.js';
import type { PeoplePageInput } from './people.inputs.js';

export const IS_MEMBER = `exists (select 1 from membership m where m.association_id = p.association_id
  and m.person_id = p.id and daterange(m.starts_on, m.ends_on, '[]') @> ${TODAY})`;

export const IS_IN_GOOD_STANDING = `exists (select 1 from fee_coverage c where c.association_id = p.association_id
  and c.person_id = p.id and c.starts_on <= ${TODAY} and c.ends_on >= ${TODAY}
  and not exists (select 1 from fee_coverage_reversal r
                  where r.association_id = c.association_id and r.coverage_id = c.id))`;

const sortable = { name: 'p.sort_name', number: 'p.member_number', city: 'p.city', since: 'p.recorded_at' };

/**
 * The statement behind every list of people: one condition per filter, and each word looked for without accents, anywhere.
 * Likeness of spelling is tried only when no one matches to the letter: under row security no index may answer either
 * question, and likeness takes thirty times longer to read than letters.
 */
export function peopleQuery({ search, sort, filter }: PeoplePageInput): {
  where: string;
  values: unknown[];
  order: string;
} {
  const values: unknown[] = [];
  const value = (given: unknown): string => `$${values.push(given)}`;
  const where = filters(filter, value);
  const words = searchWords(search);
  if (words.length > 0) where.push(spelled(words, where, value));
  return {
    where: where.length > 0 ? `where ${where.join('\n and ')}` : '',
    values,
    order: orderBy(sort, sortable, 'p.sort_name').replace(/, id$/, ', p.id'),
  };
}

/** From 0 to 1: two letters changing places in a name of eight still make the same name. */
const LIKENESS = 0.35;

type Value = (given: unknown) => string;

/** Every word to the letter or, when nobody among those kept by `where` has them all, alike to some word. */
function spelled(words: string[], where: string[], value: Value): string {
  const letters = words.map((word) => `p.search_text like fold(${value(likeWord(word))})`);
  const alike = words.map((word, index) =>
    word.length > 3
      ? `(${letters[index]} or word_similarity(fold(${value(word)}), p.search_text) >= ${LIKENESS})`
      : letters[index],
  );
  const toTheLetter = letters.join(' and ');
  const somebody = [...where, toTheLetter].join(' and ');
  return `(${toTheLetter} or (not exists (select from person p where ${somebody}) and ${alike.join(' and ')}))`;
}

function filters(filter: PeoplePageInput['filter'], value: Value): string[] {
  const where: string[] = [];
  if (filter?.membership === 'member') where.push(IS_MEMBER);
  if (filter?.membership === 'former') where.push(`not ${IS_MEMBER}`);
  if (filter?.inGoodStanding === true) where.push(IS_IN_GOOD_STANDING);
  if (filter?.inGoodStanding === false) where.push(`not ${IS_IN_GOOD_STANDING}`);
  if (filter?.kind) where.push(`p.kind = ${value(filter.kind)}`);
  if (filter?.categoryId) {
    where.push(`exists (select 1 from membership m where m.association_id = p.association_id and m.person_id = p.id
      and m.category_id = ${value(filter.categoryId)} and daterange(m.starts_on, m.ends_on, '[]') @> ${TODAY})`);
  }
  if (filter?.role) {
    where.push(`exists (select 1 from mandate m where m.association_id = p.association_id and m.person_id = p.id
      and m.role = ${value(filter.role)} and m.in_force @> ${TODAY})`);
  }
  if (filter?.tagId) {
    where.push(`exists (select 1 from person_tag t where t.association_id = p.association_id and t.person_id = p.id
      and t.tag_id = ${value(filter.tagId)})`);
  }
  return where;
}
