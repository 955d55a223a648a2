import { formatDate, type IsoDate } from '@etabli/kernel';
import type { Block, Letterhead } from '@etabli/platform/pdf/blocks';
import type { PaperDocument } from '@etabli/platform/pdf/pdf';
import { type Making, printed } from '@etabli/platform/pdf/printed';
import type { Engagement } from '../rules/citizen-engagement.js';
import { durationWords } from '../rules/duration.js';
import { certificateWords } from './certificate.words.js';

/** What a certificate states of a volunteer’s year: validated hours only. */
export interface CertificateFacts {
  letterhead: Letterhead;
  city: string;
  volunteer: string;
  from: IsoDate;
  to: IsoDate;
  /** Validated minutes, by what they were given to. */
  lines: { name: string | null; minutes: number }[];
  /** Null for who held no such charge. */
  engagement: Engagement | null;
  signedOn: IsoDate;
}

/** The paper a volunteer takes along: what they gave, in which commissions, and what it brings toward training rights. */
export function certificate(facts: CertificateFacts, making: Making): PaperDocument {
  const { locale } = making;
  const words = certificateWords[locale];
  const day = (on: IsoDate) => formatDate(on, locale);
  const total = facts.lines.reduce((sum, { minutes }) => sum + minutes, 0);
  const time = (minutes: number) => durationWords(minutes, locale);
  const blocks: Block[] = [
    {
      kind: 'paragraph',
      text: words.states({
        house: facts.letterhead.name,
        volunteer: facts.volunteer,
        time: time(total),
        from: day(facts.from),
        to: day(facts.to),
      }),
    },
    {
      kind: 'facts',
      rows: facts.lines.map(({ name, minutes }) => ({ label: name ?? words.house, value: time(minutes) })),
    },
    { kind: 'paragraph', text: words.howCounted, tone: 'quiet' },
    ...engagementBlocks(facts.engagement, making),
    { kind: 'paragraph', text: words.madeAt({ place: facts.city, on: day(facts.signedOn) }) },
    { kind: 'signatures', people: [{ capacity: words.forTheHouse }] },
  ];
  return printed(words.title, { letterhead: facts.letterhead, subtitle: facts.volunteer, blocks }, making);
}

function engagementBlocks(engagement: Engagement | null, { locale }: Making): Block[] {
  if (!engagement || engagement.duty === 0) return [];
  const words = certificateWords[locale];
  const { duty, missing, declareFrom, declareUntil, confirmUntil, year } = engagement;
  const day = (on: IsoDate) => formatDate(on, locale);
  const said = words.duty({ time: durationWords(duty, locale), year });
  const dates = { from: day(declareFrom), until: day(declareUntil), confirm: day(confirmUntil) };
  return [
    { kind: 'heading', text: words.engagement },
    { kind: 'paragraph', text: said },
    missing.length === 0
      ? { kind: 'paragraph', text: words.allMet(dates) }
      : { kind: 'list', items: missing.map((condition) => words.missing({ condition })) },
  ];
}
