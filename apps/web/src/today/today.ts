import type { Permission } from '@etabli/access';

/** How much it presses: what is late, what is for today, what comes, what is only good to know. */
export const urgencies = ['late', 'today', 'soon', 'know'] as const;
export type Urgency = (typeof urgencies)[number];

/** One thing expected of the viewer, with its one action. */
export interface TodayLine {
  key: string;
  urgency: Urgency;
  /** « L'assemblée générale a lieu mardi à 18 h 30. » */
  sentence: string;
  detail?: string;
  /** The verb, and the page where it is done, below the association. */
  action: { label: string; to: string };
  /** ISO date or instant by which; orders lines of the same urgency, soonest first. */
  at?: string;
}

export interface TodayAnswer {
  lines: readonly TodayLine[];
  loading: boolean;
}

/** What an area has to say today. Its code is loaded after the page. */
export interface TodaySource {
  key: string;
  permissions?: readonly Permission[];
  load: () => Promise<{ useToday: () => TodayAnswer }>;
}

/** How many lines answer « what is expected of me? ». The others are one tap away. */
export const AT_MOST = 5;

/** Lines from all areas in one order: urgency, then date, dated before undated. */
export function inOrder(lines: readonly TodayLine[]): TodayLine[] {
  const rank = ({ urgency }: TodayLine) => urgencies.indexOf(urgency);
  return [...lines].sort((a, b) => rank(a) - rank(b) || (a.at ?? '9').localeCompare(b.at ?? '9'));
}

/** How many of them wait for the viewer to act; what is only good to know does not count. */
export const waiting = (lines: readonly TodayLine[]): number =>
  lines.filter(({ urgency }) => urgency !== 'know').length;
