/** The civil date now in a time zone, `YYYY-MM-DD`, without loading a calendar library on every page. */
export const today = (timeZone: string, now: Date = new Date()): string =>
  new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' }).format(
    now,
  );

const DAY_MS = 86_400_000;

/** The civil date so many days after another; civil dates have no summer time. */
export const daysAfter = (iso: string, days: number): string =>
  new Date(Date.parse(iso) + days * DAY_MS).toISOString().slice(0, 10);

/** The Monday on or before a civil date. */
export const mondayBefore = (iso: string): string => daysAfter(iso, -((new Date(iso).getUTCDay() + 6) % 7));
