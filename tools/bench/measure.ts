/** What one scenario found: a value, and the floor it is compared with in the same run. */
export type Measure = {
  scenario: string;
  name: string;
  /** Null when there is nothing to measure yet. */
  value: number | null;
  unit: string;
  /** The same work without the application. */
  floor?: { name: string; value: number };
  /** SQL statements that one operation costs, transaction control included. */
  statements?: number;
};

export type Scenario = {
  id: string;
  name: string;
  run(): Promise<Measure[]>;
};

/** How many times the floor: 1 is the floor itself, 2 is twice as long, or half as many per second. */
export function ratio({ value, unit, floor }: Measure): number | null {
  if (!floor || !value || !floor.value) return null;
  return unit.endsWith('/s') ? floor.value / value : value / floor.value;
}

/** The measures as aligned lines of text. */
export function table(measures: Measure[]): string {
  const head = ['', 'mesure', 'plancher', 'rapport', 'SQL'];
  const rows = measures.map((measure) => [
    `${measure.scenario}  ${measure.name}`,
    amount(measure.value, measure.unit),
    measure.floor ? `${amount(measure.floor.value, measure.unit)} (${measure.floor.name})` : '',
    ratio(measure)?.toFixed(2).replace('.', ',').concat(' ×') ?? '',
    measure.statements === undefined ? '' : String(measure.statements),
  ]);
  const widths = head.map((_, column) =>
    Math.max(...[head, ...rows].map((row) => (row[column] ?? '').length)),
  );
  const line = (row: string[]) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd();
  return [head, ...rows].map(line).join('\n');
}

function amount(value: number | null, unit: string): string {
  if (value === null) return 'non construite';
  const digits = value >= 100 ? 0 : value >= 10 ? 1 : 2;
  return `${value.toFixed(digits).replace('.', ',')} ${unit}`;
}
