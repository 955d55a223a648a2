import { civilDate, demand, type Locale } from '@etabli/kernel';
import type { PaperDocument } from '@etabli/platform/pdf/pdf';
import { attendanceDocument } from '../documents/attendance.js';
import { extractDocument } from '../documents/extract.js';
import type { Making } from '../documents/facts.js';
import { minutesDocument } from '../documents/minutes.js';
import { proxiesDocument } from '../documents/proxies.js';
import { quorumIn, resolutionsIn } from '../documents/resolutions.js';
import { minutesData } from '../rules/minutes-data.js';
import type { ProseEdits } from '../rules/minutes-merge.js';
import { attendanceFacts } from './attendance.js';
import { written } from './compose.js';
import { minutesFacts, signersOf } from './facts.js';
import { proxiesFacts } from './proxies.js';
import type { RecordedSitting } from './record.js';

/** A sitting as its papers are made: what was recorded, what the secretary wrote, and how to make them. */
export interface Source {
  record: RecordedSitting;
  prose: ProseEdits;
  making: Making;
}

const blocksOf = ({ record, prose, making }: Source) => written(record, prose, making.locale).blocks;

/** The minutes with the attendance annexed: printed or opened in a word processor, it is this one paper. */
export const minutesPaper = (source: Source): PaperDocument =>
  minutesDocument(
    {
      assembly: source.record.paper,
      blocks: blocksOf(source),
      attendance: attendanceFacts(source.record, source.making.locale),
    },
    source.making,
  );

/** The minutes for machines. */
export const minutesJson = (source: Source): Uint8Array =>
  Buffer.from(
    `${JSON.stringify(minutesData(minutesFacts(source.record, source.making.locale), blocksOf(source)), null, 2)}\n`,
  );

export const attendancePaper = ({ record, making }: Source): PaperDocument =>
  attendanceDocument(attendanceFacts(record, making.locale), making);

export const proxiesPaper = ({ record, making }: Source): PaperDocument =>
  proxiesDocument(proxiesFacts(record, making.locale), making);

/** One resolution with its result, word for word, to be certified. Refuses `minutes.no-resolution` for an item without one. */
export function extractPaper(source: Source, itemId: string): PaperDocument {
  const { record, making } = source;
  const blocks = blocksOf(source);
  const resolution = resolutionsIn(blocks).find(({ id }) => id === `item-${itemId}-resolution`);
  demand(resolution, 'minutes.no-resolution');
  return extractDocument(
    {
      assembly: record.paper,
      quorum: quorumIn(blocks),
      resolutions: [resolution],
      certified: certified(record, making),
    },
    making,
  );
}

function certified(record: RecordedSitting, { locale, createdAt }: { locale: Locale; createdAt: Date }) {
  const { name, seat } = record.paper.association;
  const at = seat.split(', ').at(-1)?.replace(/^\d+ /, '') || name;
  return { at, on: civilDate(createdAt, record.paper.timeZone), by: signersOf(record, locale) };
}
