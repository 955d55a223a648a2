import { addDays, civilDate, formatDate, type IsoDate, squaresPath } from '@etabli/kernel';
import type { ClauseValues } from '@etabli/membership/rules/statutes';
import type { Block } from '@etabli/platform/pdf/blocks';
import type { PaperDocument } from '@etabli/platform/pdf/pdf';
import { shortCode } from '../rules/desk-code.js';
import type { AgendaPoint, AssemblyFacts, Making, Signatory } from './facts.js';
import { agendaItems, letterheadOf, momentOf, placeAndTime, printed, type Words, wordsIn } from './paper.js';
import { qrSquares } from './qr.js';
import { electorateBlocks, founderBlocks, proxyBlocks, quorumBlocks } from './terms.js';

export interface ConvocationFacts {
  assembly: AssemblyFacts;
  /** The clauses of the statutes in force for this assembly, silence resolved. */
  terms: ClauseValues;
  addressee: { name: string; address?: string[] };
  agenda: AgendaPoint[];
  /** Town and day of the letter. */
  sent: { from: string; on: IsoDate };
  /** How a member pays a fee still due; null where it decides nothing. */
  howToPay?: string | null;
  /** When the assembly meets again if the quorum lacks. */
  secondMeetingAt?: Date | null;
  candidacies?: { seats: number; until: IsoDate; to: string } | null;
  onlineVote?: { from: Date; until: Date } | null;
  /** Titles of the joined documents. */
  attachments: string[];
  conveners: Signatory[];
  /** By which the addressee is recognised at the desk; null on a copy for everybody. */
  deskCode?: string | null;
  /** The addressee's page, on a letter: scanned, it opens as the link of a mail does. */
  personalUrl?: string | null;
}

/** The letter that calls one member: law and statutes want date, place, agenda, and what each may do about them. */
export function convocationDocument(facts: ConvocationFacts, making: Making): PaperDocument {
  const { assembly, addressee, sent } = facts;
  const words = wordsIn(making.locale);
  const title = words.convocation({ nature: assembly.nature });
  const date = formatDate(sent.on, making.locale);
  const paper = {
    letterhead: letterheadOf(assembly.association, words),
    dateline: words.dateline({ place: sent.from, date }),
    addressee: [addressee.name, ...(addressee.address ?? [])],
    subtitle: assembly.call === 'second' ? words.secondCall : null,
    blocks: [
      ...callBlocks(facts, making, words),
      ...detailBlocks(facts, making, words),
      ...closing(facts, words),
    ],
  };
  return printed(title, paper, making);
}

function callBlocks(
  { assembly, addressee, agenda, terms }: ConvocationFacts,
  { locale }: Making,
  words: Words,
) {
  const { nature, association, startsAt } = assembly;
  const date = momentOf(startsAt, assembly, locale);
  const blocks: Block[] = [
    { kind: 'paragraph', text: words.greeting({ name: addressee.name }) },
    { kind: 'paragraph', text: words.invitation({ nature, association: association.name, date }) },
    { kind: 'facts', rows: placeAndTime(assembly, locale, words) },
    { kind: 'heading', text: words.agenda },
    { kind: 'numbered', items: agendaItems(agenda, words) },
  ];
  if (terms['agenda.misc_votes'] === 'never' && nature !== 'constitutive') {
    blocks.push({ kind: 'paragraph', text: words.agendaBinding, tone: 'quiet' });
  }
  return blocks;
}

function detailBlocks(facts: ConvocationFacts, making: Making, words: Words): Block[] {
  const { assembly, terms, onlineVote, candidacies, attachments } = facts;
  const at = (instant: Date) => momentOf(instant, assembly, making.locale);
  return [
    ...(assembly.nature === 'constitutive'
      ? founderBlocks(words)
      : [
          ...electorateBlocks(terms, facts.howToPay ?? null, words),
          ...quorumBlocks(terms, assembly, facts.secondMeetingAt ? at(facts.secondMeetingAt) : null, words),
        ]),
    ...proxyBlocks(terms, assembly, making.locale, words),
    ...section(
      words.onlineVote,
      onlineVote && words.onlineWindow({ from: at(onlineVote.from), until: at(onlineVote.until) }),
    ),
    ...section(
      words.candidacies,
      candidacies &&
        words.candidaciesUntil({ ...candidacies, date: formatDate(candidacies.until, making.locale) }),
    ),
    ...section(words.addItem, addItem(facts, making, words)),
    ...(attachments.length === 0
      ? []
      : ([
          { kind: 'heading', text: words.attached },
          { kind: 'list', items: attachments },
        ] satisfies Block[])),
  ];
}

const section = (heading: string, text: string | null | undefined): Block[] =>
  text
    ? [
        { kind: 'heading', text: heading },
        { kind: 'paragraph', text },
      ]
    : [];

/** How a member has a point added (statutes: agenda.add), while there is still time to. */
function addItem(
  { assembly, terms, sent }: ConvocationFacts,
  { locale }: Making,
  words: Words,
): string | null {
  const day = civilDate(assembly.startsAt, assembly.timeZone);
  const last = addDays(day, -terms['agenda.add_deadline_days']);
  if (terms['agenda.add'] === 'nobody' || last < sent.on) return null;
  const date = formatDate(last, locale);
  if (terms['agenda.add'] === 'one-member') return words.addItemOne({ date });
  return words.addItemShare({ date, share: words.share(terms['agenda.add_share']) });
}

function closing({ conveners, deskCode, personalUrl }: ConvocationFacts, words: Words): Block[] {
  const squares = [
    ...(personalUrl ? [pageBlocks(personalUrl, words)] : []),
    ...(deskCode ? [codeBlocks(deskCode, words)] : []),
  ];
  return [
    ...(squares.length > 1 ? [{ kind: 'beside' as const, columns: squares }] : squares.flat()),
    { kind: 'closing', lines: conveners.map(({ name, capacity }) => `${name}\n${capacity}`) },
    { kind: 'paragraph', text: words.dataNotice, tone: 'quiet' },
  ];
}

/** The page of who receives the letter, to scan. */
export const pageBlocks = (url: string, words: Words): Block[] => [
  { kind: 'heading', text: words.yourPage },
  { kind: 'code', ...squaresPath(qrSquares(url)), caption: words.yourPageText, text: words.yourPageScan },
];

const codeBlocks = (code: string, words: Words): Block[] => [
  { kind: 'heading', text: words.atDesk },
  { kind: 'code', ...squaresPath(qrSquares(code)), caption: words.deskCode, text: shortCode(code) },
];
