import { type Cents, type IsoDate, readDate } from '@etabli/kernel';
import { isFormulaLike } from '@etabli/kernel/formulas';
import { readEmail, readPhone } from './contacts.js';
import { readCountry } from './countries.js';
import { type Field, maxLength, type Target } from './fields.js';
import type { Layout } from './layout.js';
import type { NameOrder } from './names.js';
import type { Problem } from './problems.js';
import type { TableRow } from './table.js';
import { readAmount, readPostcode, readYesNo, tidy } from './values.js';

/** What spreadsheets and databases write for nothing. */
const nothing = /^(?:null|n\/a|#(?:N\/A|REF!|VALUE!|VALEUR!|NAME\?|NOM\?|DIV\/0!|NUM!|NOMBRE!|NULL!))$/i;

/** Reads the fields of one line, and collects what is to be said about them. A value at fault is left out. */
export class Line {
  readonly problems: Problem[] = [];

  constructor(
    private readonly row: TableRow,
    private readonly layout: Layout,
  ) {}

  get number(): number {
    return this.row.line;
  }

  report(code: string, level: Problem['level'], target?: Target, details: Problem['details'] = {}): void {
    const at = target && this.layout.positions.get(target)?.[0];
    const column = at === undefined ? undefined : this.layout.columns[at];
    this.problems.push({ line: this.row.line, column, code: `import.${code}`, level, details });
  }

  /** The cells that feed a target, tidied, the empty ones left out, with their headings. */
  cells(target: Target, multiline = false): { heading: string; value: string }[] {
    return (this.layout.positions.get(target) ?? [])
      .map((at) => ({
        heading: this.layout.columns[at] ?? '',
        value: tidy(this.row.cells[at] ?? '', multiline),
      }))
      .filter(({ value }) => value !== '' && !nothing.test(value));
  }

  /** The custom fields that the mapping feeds. */
  customTargets(): Target[] {
    return this.layout.customTargets;
  }

  nameOrder(field: Field): NameOrder {
    return this.layout.nameOrders.get(field) ?? 'family-first';
  }

  raw(target: Target): string {
    return this.cells(target)[0]?.value ?? '';
  }

  /** A text within its length; several columns are joined. Empty when there is none. */
  text(target: Target, separator = ', '): string {
    const value = this.cells(target)
      .map((cell) => cell.value)
      .join(separator);
    if (isFormulaLike(value)) this.report('formula-like', 'warning', target, { value: value.slice(0, 80) });
    return this.within(target, value);
  }

  /** A note keeps its line breaks; several columns each keep their heading. */
  note(): string | null {
    const cells = this.cells('note', true);
    const several = (this.layout.positions.get('note')?.length ?? 0) > 1;
    const value = cells.map((cell) => (several ? `${cell.heading} : ${cell.value}` : cell.value)).join('\n');
    return this.within('note', value) || null;
  }

  date(field: Field): IsoDate | null {
    const value = this.raw(field);
    const isBirth = field === 'birthDate';
    const pivot = isBirth ? Number(this.layout.today.slice(2, 4)) : 79;
    const reading = readDate(value, this.layout.dateOrders.get(field) ?? 'day-first', pivot);
    if (reading && 'fault' in reading) this.report(`date-${reading.fault}`, 'error', field, { value });
    return reading && 'date' in reading ? reading.date : null;
  }

  email(field: Field): string | null {
    const value = this.raw(field);
    if (value === '') return null;
    const reading = readEmail(value);
    if (!reading) this.report('email-invalid', 'error', field, { value });
    else if (reading.others.length > 0) {
      this.report('several-emails', 'warning', field, {
        kept: reading.value,
        others: reading.others.join(', '),
      });
    }
    return reading?.value ?? null;
  }

  phone(): string | null {
    const value = this.raw('phone');
    if (value === '') return null;
    const reading = readPhone(value);
    if (!reading) {
      this.report('phone-unrecognised', 'warning', 'phone', { value });
      return this.within('phone', value) || null;
    }
    if (reading.restored)
      this.report('phone-zero-restored', 'warning', 'phone', { value, kept: reading.value });
    if (reading.others.length > 0) {
      this.report('several-phones', 'warning', 'phone', {
        kept: reading.value,
        others: reading.others.join(', '),
      });
    }
    return reading.value;
  }

  postcode(country: string | null): string | null {
    const value = this.text('postcode');
    if (value === '' || (country !== null && country !== 'FR')) return value || null;
    const reading = readPostcode(value);
    if (!reading) this.report('postcode-unexpected', 'warning', 'postcode', { value });
    else if (reading.restored) {
      this.report('postcode-zero-restored', 'warning', 'postcode', { value, kept: reading.postcode });
    }
    return reading?.postcode ?? value;
  }

  country(): string | null {
    const value = this.raw('country');
    const code = value === '' ? null : readCountry(value);
    if (value !== '' && !code) this.report('country-unknown', 'warning', 'country', { value });
    return code;
  }

  amount(field: Field): Cents | null {
    const value = this.raw(field);
    if (value === '' || value === '-') return null;
    const cents = readAmount(value);
    if (cents === null) this.report('amount-invalid', 'error', field, { value });
    return cents;
  }

  yesNo(field: Field): boolean | null {
    const value = this.raw(field);
    if (value === '') return null;
    const answer = readYesNo(value);
    if (answer === null) this.report('yes-no-unclear', 'warning', field, { value });
    return answer;
  }

  private within(target: Target, value: string): string {
    const limit = target.startsWith('custom:')
      ? maxLength.custom
      : (maxLength[target as Field] ?? maxLength.custom);
    if (value.length <= limit) return value;
    this.report('text-too-long', 'error', target, { length: value.length, limit });
    return '';
  }
}
