import { sepaText } from './characters.js';
import { type Element, element, optional } from './xml.js';

/** Where a debtor lives, as people write it. */
export interface PostalAddress {
  /** `12 bis rue des Lilas`. */
  street: string;
  postcode: string;
  city: string;
  /** Two letters (ISO 3166). */
  country: string;
}

const NUMBERED = /^(\d+(?:\s*[-/]\s*\d+)?(?:\s*(?:bis|ter|quater|[a-d]))?)\s*,?\s+(.+)$/i;

/** A street and the number before it; a line without one stays whole. */
export function splitStreet(line: string): { building: string; street: string } {
  const found = NUMBERED.exec(line.trim());
  return found
    ? { building: (found[1] as string).slice(0, 16), street: found[2] as string }
    : { building: '', street: line.trim() };
}

/**
 * The address of a debtor: in its parts for version 08, since unstructured ones are refused from November 2026
 * (EPC153-22), as two lines for version 02. Without a town nothing is written: inside the SEPA area nobody asks for it.
 */
export function debtorAddress(address: PostalAddress | null, version: '08' | '02'): Element | null {
  if (!address?.city.trim() || !/^[A-Z]{2}$/.test(address.country)) return null;
  return element('PstlAdr', version === '08' ? inParts(address) : inLines(address));
}

function inParts({ street, postcode, city, country }: PostalAddress): (Element | null)[] {
  const parts = splitStreet(street);
  return [
    optional('StrtNm', sepaText(parts.street, 70, '')),
    optional('BldgNb', sepaText(parts.building, 16, '')),
    optional('PstCd', sepaText(postcode, 16, '')),
    element('TwnNm', sepaText(city, 35, 'Ville')),
    element('Ctry', country),
  ];
}

function inLines({ street, postcode, city, country }: PostalAddress): (Element | null)[] {
  return [
    element('Ctry', country),
    optional('AdrLine', sepaText(street, 70, '')),
    optional('AdrLine', sepaText(`${postcode} ${city}`, 70, '')),
  ];
}
