import { plainDate, type RefusalDetails } from '@etabli/kernel';

/** What a field may hold. */
export enum FieldKind {
  text = 'text',
  number = 'number',
  date = 'date',
  choice = 'choice',
  yes_no = 'yes_no',
}

/** What the rules look at in a field. */
export interface FieldShape {
  kind: FieldKind;
  label: string;
  options: string[];
}

/** Why a value does not fit its field: the refusal's code and values. */
export interface Misfit {
  code: string;
  details: RefusalDetails;
}

const LONGEST_TEXT = 1000;

const isDate = (value: string): boolean => {
  try {
    return plainDate(value).toString() === value;
  } catch {
    return false;
  }
};

/** Null when the value fits the field, otherwise why not. Texts are expected trimmed. */
export function misfit(field: FieldShape, value: unknown): Misfit | null {
  const { label } = field;
  const unless = (fits: boolean, code: string, details: RefusalDetails = {}): Misfit | null =>
    fits ? null : { code, details: { label, ...details } };
  switch (field.kind) {
    case FieldKind.number:
      return unless(typeof value === 'number' && Number.isFinite(value), 'field.not-a-number');
    case FieldKind.yes_no:
      return unless(typeof value === 'boolean', 'field.not-yes-or-no');
    case FieldKind.date:
      return unless(typeof value === 'string' && isDate(value), 'field.not-a-date');
    case FieldKind.choice:
      return unless(field.options.includes(value as string), 'field.not-an-option', {
        options: field.options.join(', '),
      });
    case FieldKind.text:
      return unless(typeof value === 'string' && value.length <= LONGEST_TEXT, 'field.not-a-text', {
        max: LONGEST_TEXT,
      });
  }
}

/** A key made from a label: `Taille de T-shirt` gives `taille_de_t_shirt`; `champ` when nothing is left of it. */
export function keyFrom(label: string): string {
  const plain = label.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  const key = plain
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^[_0-9]+|_+$/g, '')
    .slice(0, 40);
  return key || 'champ';
}
