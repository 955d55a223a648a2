import { type IsoDate, readDate, searchable } from '@etabli/kernel';
import type { OwnField } from './known.js';
import type { Problem } from './problems.js';
import { readYesNo } from './values.js';

type Reading = { value: unknown } | { code: string };

/** The text of a cell as a field of the association keeps it, or the code of what is wrong with it. */
export function readOwnValue(field: OwnField, text: string, today: IsoDate): Reading {
  switch (field.kind) {
    case 'text':
      return { value: text };
    case 'number': {
      const number = Number(text.replace(/[\s\u00a0\u202f]/g, '').replace(',', '.'));
      return Number.isFinite(number) ? { value: number } : { code: 'import.number-invalid' };
    }
    case 'date': {
      const reading = readDate(text, 'day-first', Number(today.slice(2, 4)));
      return reading && 'date' in reading ? { value: reading.date } : { code: 'import.date-unreadable' };
    }
    case 'choice': {
      const option = field.options.find((one) => searchable(one) === searchable(text));
      return option === undefined ? { code: 'import.choice-unknown' } : { value: option };
    }
    case 'yes_no': {
      const answer = readYesNo(text);
      return answer === null ? { code: 'import.yes-no-unclear' } : { value: answer };
    }
  }
}

/** The values of a line for the association's own fields; those at fault are left out and reported. */
export function readOwnValues(
  texts: Record<string, string>,
  fields: OwnField[],
  { line, today, problems }: { line: number; today: IsoDate; problems: Problem[] },
): Record<string, unknown> {
  const values: Record<string, unknown> = {};
  for (const field of fields) {
    const text = texts[field.key];
    if (text === undefined) continue;
    const reading = readOwnValue(field, text, today);
    if ('value' in reading) values[field.key] = reading.value;
    else
      problems.push({
        line,
        column: field.label,
        code: reading.code,
        level: 'error',
        details: { value: text, options: field.options.join(', ') },
      });
  }
  return values;
}
