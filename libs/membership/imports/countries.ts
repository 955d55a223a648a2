import { searchable } from '@etabli/kernel';

/** Regions of the language data that are not countries: unknown, pseudo-locales, unions. */
const notCountries = new Set(['ZZ', 'XA', 'XB', 'QO', 'EU', 'EZ', 'UN']);

let byName: Map<string, string> | undefined;

/** Every country's code and its French and English names, from the platform's language data. Built at first use. */
function countries(): Map<string, string> {
  if (byName) return byName;
  byName = new Map([['france metropolitaine', 'FR']]);
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  const names = ['fr', 'en'].map(
    (locale) => new Intl.DisplayNames([locale], { type: 'region', fallback: 'none' }),
  );
  for (const code of letters.flatMap((first) => letters.map((second) => first + second))) {
    if (notCountries.has(code) || new Intl.Locale(`und-${code}`).region !== code) continue;
    for (const name of names.map((list) => list.of(code))) {
      if (!name) continue;
      byName.set(searchable(name), code);
      byName.set(code.toLowerCase(), code);
    }
  }
  return byName;
}

/** The ISO 3166 code of a country written as its code or its French or English name; null when unknown. */
export const readCountry = (cell: string): string | null => countries().get(searchable(cell)) ?? null;
