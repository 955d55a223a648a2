/** Hundredths of a per cent of what people write: `2,5`, `-10`, `+3.25 %`. Null when it is no percentage within 100. */
export function percentOf(typed: string): number | null {
  const bare = typed.replace(/[\s%]/g, '').replace(',', '.').replace('−', '-');
  if (!/^[+-]?\d{1,3}(\.\d{1,2})?$/.test(bare)) return null;
  const hundredths = Math.round(Number(bare) * 100);
  return hundredths !== 0 && Math.abs(hundredths) <= 10_000 ? hundredths : null;
}
