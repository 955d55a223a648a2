import { formatDate, type Locale, typo } from '@etabli/kernel';
import type { MailBlock } from '@etabli/platform/mail/templates/layout';
import type { Block, Letterhead } from '@etabli/platform/pdf/blocks';
import { PAPER } from '@etabli/platform/pdf/layout.typ';
import type { PaperDocument } from '@etabli/platform/pdf/pdf';
import { figuresSentence } from '../../rules/round-sentences.js';
import type { Figures } from '../../rules/rounds.js';
import type { MeetingSheet } from '../sheet.types.js';
import { dayIn, type MeetingFacts, whenAndWhere } from './mails.js';
import { wordsIn } from './words.js';

/** The notes of a meeting, as they are when they are published. */
export interface NotesFacts {
  facts: MeetingFacts;
  sheet: Pick<MeetingSheet, 'people' | 'points' | 'lines' | 'rounds'>;
}

type Line = MeetingSheet['lines'][number];

/** What an action, a decision or a note says, in a sentence. */
export function lineSentence(line: Line, locale: Locale): string {
  const words = wordsIn(locale);
  const { kind, text, method, ownerName, dueOn } = line;
  const date = dueOn ? formatDate(dueOn, locale) : null;
  if (kind === 'decision') return words.decision({ text, method });
  if (kind === 'action') return words.action({ text, owner: ownerName, date });
  return kind === 'for_board' ? words.board({ text }) : text;
}

/** The sentences that stand under a decision: figures, objections, why, until when. */
function underDecision(line: Line, { sheet }: NotesFacts, locale: Locale): string[] {
  const words = wordsIn(locale);
  const round = sheet.rounds.find(({ id }) => id === line.roundId);
  const figures = round?.figures as Figures | undefined;
  const nameOf = (personId: string) => round?.voices.find((voice) => voice.personId === personId)?.name ?? '';
  const objections = figures?.method === 'consent' ? figures.objections : [];
  return [
    ...(figures && round ? [figuresSentence(figures, round.options, locale)] : []),
    ...objections.map(({ personId, words: said, settled }) =>
      words.objection({ name: nameOf(personId), words: said, kept: settled === 'maintained' }),
    ),
    ...(line.why ? [words.why(line)] : []),
    ...(line.reviewOn ? [words.reviewOn({ date: formatDate(line.reviewOn, locale) })] : []),
  ];
}

function attendance({ sheet, facts }: NotesFacts, locale: Locale) {
  const words = wordsIn(locale);
  const there = sheet.people.filter(({ present }) => present).map(({ name }) => name);
  const excused = sheet.people.filter(({ present, answer }) => !present && answer === 'no');
  return [
    ...whenAndWhere(facts, locale),
    { label: words.present, value: there.join(', ') || words.nobody },
    { label: words.excused, value: excused.map(({ name }) => name).join(', ') },
  ].filter(({ value }) => value !== '');
}

/** Every point with its lines, as paragraphs that both paper and mail can carry. */
function pointBlocks(notes: NotesFacts, locale: Locale) {
  const words = wordsIn(locale);
  return notes.sheet.points.flatMap((point, at) => {
    const lines = notes.sheet.lines.filter(({ pointId }) => pointId === point.id);
    const said = lines.flatMap((line) => [
      { kind: 'paragraph' as const, text: lineSentence(line, locale), strong: line.kind !== 'note' },
      ...underDecision(line, notes, locale).map((text) => ({
        kind: 'paragraph' as const,
        text,
        strong: false,
      })),
    ]);
    const empty = point.state === 'postponed' ? words.postponed : words.nothing;
    return [
      { kind: 'heading' as const, text: `${at + 1}. ${point.title}` },
      ...(said.length > 0 ? said : [{ kind: 'paragraph' as const, text: empty, strong: false }]),
    ];
  });
}

/** The notes as a paper to print. */
export function notesPaper(
  notes: NotesFacts,
  { locale, createdAt, letterhead }: { locale: Locale; createdAt: Date; letterhead: Letterhead },
): PaperDocument {
  const words = wordsIn(locale);
  const set = (text: string) => (locale === 'fr' ? typo(text) : text);
  const { facts } = notes;
  const blocks: Block[] = [
    { kind: 'facts', rows: attendance(notes, locale) },
    ...pointBlocks(notes, locale).map(
      (block): Block =>
        block.kind === 'heading'
          ? { kind: 'heading', text: set(block.text) }
          : { kind: 'paragraph', text: set(block.text), tone: block.strong ? 'strong' : 'plain' },
    ),
  ];
  const subtitle = [words.notes, facts.commission ?? words.intercommission, dayIn(facts, locale)].join(' · ');
  return {
    template: PAPER,
    data: { letterhead, subtitle, blocks },
    lang: locale,
    title: facts.title,
    author: letterhead.name,
    createdAt,
  };
}

/** The notes as a mail carries them. */
export const notesBlocks = (notes: NotesFacts, locale: Locale): MailBlock[] => [
  { kind: 'facts', rows: attendance(notes, locale) },
  ...pointBlocks(notes, locale).map((block): MailBlock => ({ kind: block.kind, text: block.text })),
];
