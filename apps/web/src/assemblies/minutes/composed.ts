import { minutesWords } from '@etabli/assembly/rules/minutes-words';
import type { Locale } from '@etabli/kernel/locale';

interface Item {
  id: string;
  speaker: string;
  debate: string | null;
  speakers: readonly string[];
}

/**
 * What the facts alone would make of a block of prose: who presented the item, then what was noted of the debate; who spoke on
 * it; nothing for remarks.
 *
 * @param locale the language of the association
 */
export function composedText(blockId: string, agenda: readonly Item[], locale: Locale): string {
  const spoken = agenda.find(({ id }) => blockId === `item-${id}-speakers`);
  if (spoken) return minutesWords(locale).spoke({ names: [...spoken.speakers] });
  const item = agenda.find(({ id }) => blockId === `item-${id}-debate`);
  if (!item) return '';
  const presented = item.speaker ? minutesWords(locale).presented({ name: item.speaker }) : '';
  return [presented, item.debate].filter(Boolean).join('\n\n');
}
