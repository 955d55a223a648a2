import { searchable } from '@etabli/kernel/names';

export interface PickerOption {
  value: string;
  label: string;
  /** What tells two of the same name apart. */
  detail?: string;
}

const SHOWN = 8;

/** The options whose words hold every word typed, accents ignored; the first ones only. */
export function matching(options: readonly PickerOption[], typed: string): PickerOption[] {
  const wanted = searchable(typed).split(' ').filter(Boolean);
  return options
    .filter(({ label, detail }) => {
      const text = searchable(`${label} ${detail ?? ''}`);
      return wanted.every((word) => text.includes(word));
    })
    .slice(0, SHOWN);
}
