interface InSeries {
  seriesId: string | null;
}

/** Bookings in their order, those of a series together where its first one stands. */
export function bySeries<B extends InSeries>(bookings: readonly B[]): [B, ...B[]][] {
  const groups: [B, ...B[]][] = [];
  const series = new Map<string, [B, ...B[]]>();
  for (const booking of bookings) {
    const known = booking.seriesId === null ? undefined : series.get(booking.seriesId);
    if (known) {
      known.push(booking);
      continue;
    }
    const group: [B, ...B[]] = [booking];
    groups.push(group);
    if (booking.seriesId !== null) series.set(booking.seriesId, group);
  }
  return groups;
}
