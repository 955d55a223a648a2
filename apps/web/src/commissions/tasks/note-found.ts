import type { FoundThing } from '../../app/area.js';

/** What one looks for is said in a word or two; from three on it may be something to do. */
const A_LINE = /\S+\s+\S+\s+\S/;

const note = {
  fr: (line: string) => `Noter « ${line} »`,
  en: (line: string) => `Note “${line}”`,
};

/** From wherever one is, the line typed into the search field is one press from being a task: nothing is noted before it is read. */
export async function noteTask(line: string, _: unknown, locale: 'fr' | 'en'): Promise<FoundThing[]> {
  const said = line.trim();
  if (!A_LINE.test(said)) return [];
  const to = `ma-semaine?${new URLSearchParams({ ligne: said })}`;
  return [{ key: 'note-task', label: note[locale](said), to }];
}
