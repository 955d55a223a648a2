/** The civil date now in a time zone, `YYYY-MM-DD`, without loading a calendar library on every page. */
export const today = (timeZone: string, now: Date = new Date()): string =>
  new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' }).format(
    now,
  );
