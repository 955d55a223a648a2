import { civilDate, formatDate } from '@etabli/kernel';
import type { Block } from '@etabli/platform/pdf/blocks';
import type { PaperDocument } from '@etabli/platform/pdf/pdf';
import { pageBlocks } from './convocation.js';
import type { Making } from './facts.js';
import type { AddedItemFacts } from './item-added-mail.js';
import { agendaItems, letterheadOf, placeAndTime, printed, type Words, wordsIn } from './paper.js';

/** Items added to an agenda that has left already, told to one person on paper. */
export interface ItemsAddedLetterFacts extends Pick<AddedItemFacts, 'assembly'> {
  addressee: { name: string; address: string[] };
  /** Town of the letter. */
  from: string;
  added: Pick<AddedItemFacts, 'item' | 'askedBy'>[];
  /** The addressee's page, to scan. */
  personalUrl: string;
}

/** The additional notice as a letter, for who is reached on paper. */
export function itemsAddedLetter(
  { assembly, addressee, from, added, personalUrl }: ItemsAddedLetterFacts,
  making: Making,
): PaperDocument {
  const { locale, createdAt } = making;
  const words = wordsIn(locale);
  const date = formatDate(civilDate(assembly.startsAt, assembly.timeZone), locale, { weekday: true });
  const on = formatDate(civilDate(createdAt, assembly.timeZone), locale);
  const paper = {
    letterhead: letterheadOf(assembly.association, words),
    dateline: words.dateline({ place: from, date: on }),
    addressee: [addressee.name, ...addressee.address],
    blocks: [
      { kind: 'paragraph', text: words.greeting({ name: addressee.name }) },
      ...added.flatMap((one) => addedBlocks(one, words)),
      { kind: 'paragraph', text: words.itemAddedRest },
      { kind: 'facts', rows: placeAndTime(assembly, locale, words) },
      ...pageBlocks(personalUrl, words),
    ] satisfies Block[],
  };
  return printed(words.itemAddedSubject({ nature: assembly.nature, date }), paper, making);
}

const addedBlocks = ({ item, askedBy }: ItemsAddedLetterFacts['added'][number], words: Words): Block[] => [
  { kind: 'paragraph', text: words.itemAdded(askedBy) },
  { kind: 'numbered', items: agendaItems([item], words) },
];
