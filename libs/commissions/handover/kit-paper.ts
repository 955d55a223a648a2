import { formatDate, formatMoney, type IsoDate, type Locale } from '@etabli/kernel';
import type { Block, Letterhead } from '@etabli/platform/pdf/blocks';
import type { PaperDocument } from '@etabli/platform/pdf/pdf';
import { type Making, printed } from '@etabli/platform/pdf/printed';
import { durationWords } from '../rules/duration.js';
import type { LineState } from '../rules/handover.js';
import type { HandoverLineKind } from './handover.entities.js';
import { kitWords } from './kit-words.js';

/** A line as the paper shows it. */
export interface KitLine {
  kind: HandoverLineKind;
  title: string;
  place: string;
  state: LineState;
  /** Who took it, or why it was let go. */
  by: string | null;
  /** The day it is due, or its next time. */
  on: IsoDate | null;
  given: boolean;
  received: boolean;
}

/** What the kit states, read on the day it is made. */
export interface KitFacts {
  letterhead: Letterhead;
  /** What is handed over, in words: a role, a mission. */
  what: string;
  leaver: string;
  successor: string | null;
  lastDay: IsoDate;
  minutesGiven: number;
  lines: KitLine[];
  missions: {
    title: string;
    rhythm: string;
    holder: string | null;
    deputy: string | null;
    sheet: string | null;
  }[];
  charter: {
    purpose: string;
    scope: string;
    powers: string;
    deliverables: string;
    ceilingCents: number | null;
    endsOn: IsoDate | null;
  } | null;
  /** Cents of the year under way. */
  budget: { plannedCents: number | null; spentCents: number; leftCents: number | null } | null;
  decisions: { what: string; decidedOn: IsoDate; reviewOn: IsoDate | null }[];
  meetings: { title: string; when: string; place: string }[];
  contacts: { name: string; role: string; reach: string }[];
}

/** The paper both persons look at together: what goes from hand to hand, and what one needs to know. */
export function kitPaper(facts: KitFacts, making: Making): PaperDocument {
  const { locale } = making;
  const words = kitWords[locale];
  const rows = [
    { label: words.from, value: facts.leaver },
    { label: words.to, value: facts.successor ?? words.nobody },
    { label: words.lastDay, value: formatDate(facts.lastDay, locale) },
    { label: words.given, value: durationWords(facts.minutesGiven, locale) },
    ...budget(facts, locale),
  ];
  const blocks: Block[] = [
    { kind: 'facts', rows },
    ...checklist(facts.lines, locale),
    { kind: 'paragraph', text: words.noPassword, tone: 'quiet' },
    ...missions(facts, locale),
    ...charter(facts, locale),
    ...listed(
      words.decisions,
      facts.decisions.map((one) => decision(one, locale)),
    ),
    ...listed(
      words.meetings,
      facts.meetings.map(({ title, when, place }) => joined([when, title, place])),
    ),
    ...listed(
      words.contacts,
      facts.contacts.map(({ name, role, reach }) => joined([name, role, reach])),
    ),
  ];
  return printed(words.title, { letterhead: facts.letterhead, subtitle: facts.what, blocks }, making);
}

function budget({ budget: money }: KitFacts, locale: Locale): { label: string; value: string }[] {
  if (!money) return [];
  const words = kitWords[locale];
  const { plannedCents, spentCents, leftCents } = money;
  const said = (cents: number) => formatMoney(cents, locale);
  const value =
    plannedCents === null || leftCents === null
      ? words.spent({ spent: said(spentCents) })
      : words.left({ left: said(leftCents), planned: said(plannedCents) });
  return [{ label: words.budget, value }];
}

const joined = (parts: (string | null)[], mark = ', '): string => parts.filter(Boolean).join(mark);

const listed = (text: string, items: string[]): Block[] =>
  items.length === 0
    ? []
    : [
        { kind: 'heading', text },
        { kind: 'list', items },
      ];

function checklist(lines: readonly KitLine[], locale: Locale): Block[] {
  const words = kitWords[locale];
  if (lines.length === 0) return [{ kind: 'paragraph', text: words.nothing }];
  const columns = [
    { header: words.what, share: 3 },
    { header: words.state, share: 2 },
    { header: words.givenTick, align: 'center' as const },
    { header: words.receivedTick, align: 'center' as const },
  ];
  const tick = (done: boolean): string => (done ? '☑' : '☐');
  const rows = lines.map((line) => [
    lineTitle(line, locale),
    line.by ? words.by({ state: words.states[line.state], name: line.by }) : words.states[line.state],
    tick(line.given),
    tick(line.received),
  ]);
  return [
    { kind: 'heading', text: words.lines },
    { kind: 'table', columns, rows, size: 'small' },
  ];
}

function lineTitle({ kind, title, place, on }: KitLine, locale: Locale): string {
  const words = kitWords[locale];
  const day = on && formatDate(on, locale);
  const when = day && (kind === 'series' ? words.next({ on: day }) : words.due({ on: day }));
  return joined([joined([words.kinds[kind], title, place], locale === 'fr' ? ' : ' : ': '), when]);
}

function missions({ missions: held }: KitFacts, locale: Locale): Block[] {
  const words = kitWords[locale];
  const items = held.map(({ title, rhythm, holder, deputy }) =>
    joined([
      title,
      rhythm,
      holder ? words.holder({ name: holder }) : words.nobody,
      deputy && words.deputy({ name: deputy }),
    ]),
  );
  const sheets = held.flatMap(({ title, sheet }): Block[] =>
    sheet
      ? [
          { kind: 'heading', level: 2, text: words.sheet({ title }) },
          { kind: 'paragraph', text: plain(sheet) },
        ]
      : [],
  );
  return [...listed(words.missions, items), ...sheets];
}

/** A sheet without its marks: titles, lists and bold stand as text, a line each. */
const plain = (markdown: string): string =>
  markdown
    .replace(/^#+\s*/gm, '')
    .replaceAll('**', '')
    .replace(/\n(?!\n)/g, '\n\n')
    .replace(/\n{3,}/g, '\n\n');

function charter({ charter: said }: KitFacts, locale: Locale): Block[] {
  if (!said) return [];
  const words = kitWords[locale];
  const rows = [
    { label: words.purpose, value: said.purpose },
    { label: words.scope, value: said.scope },
    { label: words.powers, value: said.powers },
    { label: words.deliverables, value: said.deliverables },
    { label: words.ceiling, value: said.ceilingCents === null ? '' : formatMoney(said.ceilingCents, locale) },
    { label: words.until, value: said.endsOn ? formatDate(said.endsOn, locale) : '' },
  ].filter(({ value }) => value !== '');
  return [
    { kind: 'heading', text: words.charter },
    { kind: 'facts', rows },
  ];
}

function decision({ what, decidedOn, reviewOn }: KitFacts['decisions'][number], locale: Locale): string {
  const words = kitWords[locale];
  const said = words.decided({ on: formatDate(decidedOn, locale), what });
  return joined([said, reviewOn && words.review({ on: formatDate(reviewOn, locale) })]);
}
