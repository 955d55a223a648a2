import { formatDate, formatNumber } from '@etabli/kernel';
import type { MinutesBlock, MinutesFacts } from './minutes.js';
import type { MinutesWords } from './minutes-words.js';
import { sentencesIn } from './sentences.js';

/** Date in words, place, identity: the sentence minutes have always opened with; and whether it opened before its day. */
export function openingBlocks(facts: MinutesFacts, words: MinutesWords): MinutesBlock[] {
  const { association, nature, call, place, mode, openedAt, timeZone } = facts;
  const said = { association, place, mode, at: openedAt, timeZone };
  const text =
    nature === 'constitutive'
      ? words.foundingOpening({ ...said, founders: facts.founders ?? [] })
      : words.opening({ ...said, nature, call });
  const { calledFor, locale } = facts;
  const early: MinutesBlock[] = calledFor
    ? [
        {
          id: 'opening-early',
          kind: 'figures',
          text: words.openedEarly({ date: formatDate(calledFor, locale), nature }),
        },
      ]
    : [];
  return [{ id: 'opening', kind: 'figures', text }, ...early];
}

/** Who convened, when, how, and whether in time. */
export function conveningBlocks(
  { convocation, locale, nature }: MinutesFacts,
  words: MinutesWords,
): MinutesBlock[] {
  const { by, sentOn, channels, notice } = convocation;
  const date = formatDate(sentOn, locale);
  const text =
    nature === 'constitutive' ? words.invited({ date, channels }) : words.convened({ by, date, channels });
  const graded = notice ? `${text} ${sentencesIn(locale).noticed(notice)}` : text;
  return [{ id: 'convened', kind: 'figures', text: graded }];
}

/** Who chairs, keeps the minutes and counts. */
export function bureauBlocks(facts: MinutesFacts, words: MinutesWords): MinutesBlock[] {
  const { chair, chairSubstitution, secretary, scrutineers } = facts;
  const sentences = [
    words.chaired({ ...chair, reason: chairSubstitution ?? null }),
    words.secretary(secretary),
    scrutineers.length > 0 ? words.scrutineers({ names: scrutineers.map(({ name }) => name) }) : null,
  ];
  return [
    { id: 'bureau-heading', kind: 'heading', level: 2, text: words.bureau },
    { id: 'bureau', kind: 'figures', text: sentences.filter(Boolean).join(' ') },
  ];
}

/** Electors, present, represented, the quorum with its figures, guests and papers. */
export function attendanceBlocks(facts: MinutesFacts, words: MinutesWords): MinutesBlock[] {
  const { locale, quorums, guests, auditor, documents } = facts;
  const quorumBlocks = quorums.map((quorum): MinutesBlock => {
    const sentence = sentencesIn(locale).quorum(quorum);
    const text = quorums.length > 1 ? words.quorumFor({ kind: quorum.kind, sentence }) : sentence;
    return { id: `quorum-${quorum.kind}`, kind: 'figures', text };
  });
  const others = [
    guests.length > 0 ? words.guests({ names: guests }) : null,
    auditor ? words.auditor({ name: auditor }) : null,
  ].filter(Boolean);
  return [
    { id: 'attendance-heading', kind: 'heading', level: 2, text: words.attendance },
    attendanceTable(facts, words),
    ...quorumBlocks,
    { id: 'sheet', kind: 'figures', text: [words.sheet, ...others].join(' ') },
    ...(documents.length > 0 ? documentBlocks(documents, words) : []),
  ];
}

const documentBlocks = (documents: string[], words: MinutesWords): MinutesBlock[] => [
  { id: 'documents', kind: 'figures', text: words.documents },
  { id: 'documents-list', kind: 'list', items: documents },
];

function attendanceTable(facts: MinutesFacts, words: MinutesWords): MinutesBlock {
  const { locale, mode } = facts;
  const number = (value: number) => formatNumber(value, locale);
  const total = facts.present.voices + facts.remote.voices + facts.represented.voices;
  const people = facts.present.electors + facts.remote.electors + facts.represented.electors;
  const lines = [
    { label: words.registered, electors: facts.registered.electors, voices: facts.registered.voices },
    { label: words.present, ...facts.present },
    ...(mode === 'in-person' && facts.remote.electors === 0
      ? []
      : [{ label: words.remote, ...facts.remote }]),
    { label: words.represented, ...facts.represented },
    { label: words.total, electors: people, voices: total },
  ];
  return {
    id: 'attendance',
    kind: 'table',
    columns: ['', facts.nature === 'constitutive' ? words.founders : words.electors, words.voices],
    rows: lines.map(({ label, electors, voices }) => [label, number(electors), number(voices)]),
  };
}
