import { isAddress } from '../rules/addresses.js';
import type { TransferCard, TransferPerson } from '../transfers/board.js';
import { cut, storable } from './choices.js';

/** The words added to a task so that nothing of a card is lost, in the language of the house. */
export interface CardWords {
  untitled: string;
  someone: string;
  heldBy: (names: string) => string;
  attached: (names: string) => string;
}

/** A card as the parts of a task. */
export interface CardParts {
  title: string;
  description: string;
  minutes: number | null;
  holders: string[];
  items: { text: string; done: boolean }[];
  comments: { body: string; personId: string | null; authorName: string; writtenAt: string | null }[];
  labels: string[];
  links: { url: string; title: string }[];
}

interface Context {
  people: ReadonlyMap<string, string | null>;
  transfer: { people: readonly TransferPerson[] };
  words: CardWords;
}

const TITLE = 200;
const LABEL = 60;
/** The longest estimate of a task. */
const MOST_MINUTES = 60_000;

/**
 * What of a card becomes which part of a task. What has no part of its own goes to the description: the whole of a title that is too
 * long, people who are nobody here, attachments without an address. Lines of a list that has a name begin with it.
 */
export function partsOf(card: TransferCard, { people, transfer, words }: Context): CardParts {
  const nameOf = (key: string) => transfer.people.find((person) => person.key === key)?.name ?? key;
  const strangers = card.assignees.filter((key) => !people.get(key)).map(nameOf);
  const linked = card.attachments.filter(({ url }) => isAddress(url));
  const unlinked = card.attachments.filter(({ url }) => !isAddress(url));
  const title = storable(card.title).replace(/\s+/g, ' ').trim();
  const pieces = [
    title.length > TITLE ? title : '',
    storable(card.description).trim(),
    strangers.length > 0 ? words.heldBy(strangers.join(', ')) : '',
    unlinked.length > 0 ? words.attached(unlinked.map(({ name, url }) => url || name).join(', ')) : '',
  ];
  const minutes = card.minutes === null ? null : Math.round(card.minutes);
  return {
    title: cut(title, TITLE) || words.untitled,
    description: storable(pieces.filter(Boolean).join('\n\n')),
    minutes: minutes !== null && minutes >= 1 && minutes <= MOST_MINUTES ? minutes : null,
    holders: [...new Set(card.assignees.flatMap((key) => people.get(key) ?? []))],
    items: itemsOf(card, words),
    comments: card.comments
      .map(({ author, writtenAt, text }) => {
        const personId = author === null ? null : (people.get(author) ?? null);
        const named = author === null ? words.someone : storable(nameOf(author));
        return { body: storable(text).trim(), personId, authorName: personId ? '' : named, writtenAt };
      })
      .filter(({ body }) => body !== ''),
    labels: card.labels.map((name) => cut(name, LABEL)).filter(Boolean),
    links: distinct(linked.map(({ name, url }) => ({ url: storable(url ?? ''), title: cut(name, TITLE) }))),
  };
}

/** One link an address. */
const distinct = (links: { url: string; title: string }[]) => [
  ...new Map(links.map((link) => [link.url, link])).values(),
];

/** Names of lists that say nothing. */
const PLAIN = /^(check-?list|liste|to-?do|à faire)?$/i;

/** The lines of every list, one after the other: a task has one list. */
const itemsOf = ({ checklists }: TransferCard, words: CardWords): CardParts['items'] =>
  checklists.flatMap((list) => {
    const name = storable(list.name).trim();
    return list.items.map(({ text, done }) => {
      const said = storable(text).replace(/\s+/g, ' ').trim() || words.untitled;
      return { text: PLAIN.test(name) ? said : `${name} – ${said}`, done };
    });
  });
