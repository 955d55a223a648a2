import { formatTime } from '@etabli/kernel';
import type { MinutesBlock, MinutesEvent, MinutesFacts, MinutesItem } from './minutes.js';
import { amendmentBlocks } from './minutes-amendments.js';
import { electionBlock } from './minutes-elections.js';
import type { MinutesWords } from './minutes-words.js';
import { sentencesIn } from './sentences.js';

/** One item: who presented it, what was said and by whom, who came or went, the amendments, the resolution, its result. */
export function itemBlocks(
  item: MinutesItem,
  events: MinutesEvent[],
  facts: MinutesFacts,
  words: MinutesWords,
): MinutesBlock[] {
  const id = `item-${item.id}`;
  return [
    { id, kind: 'heading', level: 2, text: `${item.number}. ${item.title}` },
    ...(item.calledAt ? [calledBlock(item.id, item.calledAt, facts, words)] : []),
    {
      id: `${id}-debate`,
      kind: 'prose',
      text: item.speaker ? words.presented({ name: item.speaker }) : '',
      hint: words.hintDebate,
    },
    ...speakerBlocks(id, item, words),
    ...eventBlocks(events, facts, words),
    ...(item.raised ? [raisedBlock(id, words)] : []),
    ...amendmentBlocks(item, facts, words),
    ...resolutionBlocks(item, facts, words),
  ];
}

/** Who spoke, in a passage that the secretary may leave out: minutes need not name them. */
const speakerBlocks = (id: string, { speakers = [] }: MinutesItem, words: MinutesWords): MinutesBlock[] =>
  speakers.length === 0
    ? []
    : [
        {
          id: `${id}-speakers`,
          kind: 'prose',
          text: words.spoke({ names: speakers }),
          hint: words.hintSpeakers,
        },
      ];

const raisedBlock = (id: string, words: MinutesWords): MinutesBlock => ({
  id: `${id}-raised`,
  kind: 'figures',
  text: words.raised,
});

/** When the sitting came to the item. */
const calledBlock = (
  itemId: string,
  calledAt: Date,
  { locale, timeZone }: MinutesFacts,
  words: MinutesWords,
): MinutesBlock => ({
  id: `item-${itemId}-called`,
  kind: 'event',
  at: calledAt.toISOString(),
  time: formatTime(calledAt, locale, timeZone),
  text: words.called,
});

function resolutionBlocks(item: MinutesItem, { locale }: MinutesFacts, words: MinutesWords): MinutesBlock[] {
  const id = `item-${item.id}`;
  const { resolution, outcome, ending } = item;
  const blocks: MinutesBlock[] = resolution
    ? [
        {
          id: `${id}-resolution`,
          kind: 'resolution',
          title: words.resolution({ number: resolution.number, title: resolution.title }),
          text: resolution.text,
        },
      ]
    : [];
  if (item.election?.rounds.length) return [...blocks, electionBlock(id, item.election, locale)];
  if (outcome) return [...blocks, resultBlock(id, item, { locale })];
  if (ending) return [...blocks, { id: `${id}-ending`, kind: 'figures', text: words.ending({ ending }) }];
  return item.kind === 'information'
    ? [...blocks, { id: `${id}-noted`, kind: 'figures', text: words.noted }]
    : blocks;
}

function resultBlock(
  id: string,
  { outcome }: MinutesItem,
  { locale }: Pick<MinutesFacts, 'locale'>,
): MinutesBlock {
  const said = sentencesIn(locale);
  const result = outcome as NonNullable<MinutesItem['outcome']>;
  return {
    id: `${id}-result`,
    kind: 'result',
    votes: `${said.held(result)} ${said.votes(result)}`,
    proclamation: said.proclamation(result),
    outcome: result,
  };
}

/** What happened, in the order it happened, each at its time. */
export const eventBlocks = (
  events: MinutesEvent[],
  { locale, timeZone }: MinutesFacts,
  words: MinutesWords,
): MinutesBlock[] =>
  [...events]
    .sort((a, b) => a.at.getTime() - b.at.getTime() || (a.id < b.id ? -1 : 1))
    .map((event) => ({
      id: `event-${event.id}`,
      kind: 'event',
      at: event.at.toISOString(),
      time: formatTime(event.at, locale, timeZone),
      text: words.event(event),
    }));

/** The closing, with its time. Other remarks come before it, since nothing comes after. */
export function closingBlocks(facts: MinutesFacts, words: MinutesWords, failure = false): MinutesBlock[] {
  const { closedAt, timeZone } = facts;
  const remarks: MinutesBlock = { id: 'closing-remarks', kind: 'prose', text: '', hint: words.hintRemarks };
  if (!closedAt) return [remarks];
  return [
    remarks,
    { id: 'closing', kind: 'figures', text: words.closing({ at: closedAt, timeZone, failure }) },
    { id: 'signed', kind: 'figures', text: words.signed },
  ];
}
