import type { Locale } from '@etabli/kernel';
import { composeMinutes, type MinutesBlock } from '../rules/minutes.js';
import { type MergedMinutes, mergeMinutes, type ProseEdits } from '../rules/minutes-merge.js';
import { minutesFacts } from './facts.js';
import type { MissingPiece } from './minutes.types.js';
import type { RecordedSitting } from './record.js';
import { wordsIn } from './words.js';

/** The blank that a draft resolution leaves for what is not known yet. */
const BLANK = '…';

const debateOf = (itemId: string): string => `item-${itemId}-debate`;

/** The minutes as the facts make them, what was noted of the debates included: what the secretary writes over. */
export function composed(record: RecordedSitting, locale: Locale): MinutesBlock[] {
  const fresh = composeMinutes(minutesFacts(record, locale));
  const texts = new Map(fresh.flatMap((block) => ('text' in block ? [[block.id, block.text] as const] : [])));
  const noted: ProseEdits = Object.fromEntries(
    record.items
      .filter(({ debate }) => debate !== '')
      .map(({ id, debate }) => {
        const basis = texts.get(debateOf(id)) ?? '';
        return [debateOf(id), { text: [basis, debate].filter(Boolean).join('\n\n'), basis }];
      }),
  );
  return mergeMinutes(fresh, noted).blocks;
}

/** The composed minutes with the secretary's prose. */
export const written = (record: RecordedSitting, prose: ProseEdits, locale: Locale): MergedMinutes =>
  mergeMinutes(composed(record, locale), prose);

/** What the minutes still lack, said in the viewer's language. */
export function missingIn(record: RecordedSitting, blocks: MinutesBlock[], locale: Locale): MissingPiece[] {
  const words = wordsIn(locale);
  const titles = new Map(record.items.map(({ id, title }) => [debateOf(id), title]));
  const place = record.assembly.place === '' ? [{ blockId: 'opening', sentence: words.missingPlace }] : [];
  return [
    ...place,
    ...blocks.flatMap((block): MissingPiece[] => {
      const title = titles.get(block.id);
      if (block.kind === 'prose' && title !== undefined && block.text.trim() === '') {
        return [{ blockId: block.id, sentence: words.missingDebate({ title }) }];
      }
      const hasBlank = block.kind === 'resolution' && block.text.includes(BLANK);
      return hasBlank ? [{ blockId: block.id, sentence: words.missingBlank({ title: block.title }) }] : [];
    }),
  ];
}
