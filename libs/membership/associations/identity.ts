import { demand } from '@etabli/kernel';
import type { Association } from './associations.entities.js';
import type { AssociationInput } from './associations.inputs.js';

const optional = ['rna', 'siret', 'email', 'phone', 'website', 'foundedOn'] as const;

/**
 * What an association says of itself, trimmed, empty numbers and addresses as none. Refuses `input.required` (a name),
 * `association.rna`, `association.siret`, `association.website`, `association.email`, `association.time-zone`.
 */
export function identityOf(input: AssociationInput): Partial<Association> {
  const identity = Object.fromEntries(
    Object.entries(input)
      .filter(([, value]) => value !== undefined)
      .map(([key, value]) => [key, typeof value === 'string' ? value.trim() : value]),
  ) as Partial<Association>;
  for (const key of optional) if (identity[key] === '') identity[key] = null;
  for (const key of ['rna', 'siret'] as const) {
    if (identity[key]) identity[key] = identity[key].replace(/\s/g, '').toUpperCase();
  }
  const { name, rna, siret, website, email, timeZone } = identity;
  demand(name === undefined || name, 'input.required', {}, 'name');
  demand(!rna || /^W[0-9A-Z]{9}$/.test(rna), 'association.rna', {}, 'rna');
  demand(!siret || isSiret(siret), 'association.siret', {}, 'siret');
  demand(!website || isWebAddress(website), 'association.website', {}, 'website');
  demand(!email || /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email), 'association.email', {}, 'email');
  demand(!timeZone || isTimeZone(timeZone), 'association.time-zone', {}, 'timeZone');
  return identity;
}

/** Fourteen figures whose Luhn sum is a multiple of ten; La Poste's offices sum their figures to a multiple of five. */
export function isSiret(text: string): boolean {
  if (!/^\d{14}$/.test(text)) return false;
  const figures = [...text].map(Number);
  const luhn = figures.reduce((sum, figure, n) => sum + (n % 2 === 0 ? doubled(figure) : figure), 0);
  const plain = figures.reduce((sum, figure) => sum + figure, 0);
  return luhn % 10 === 0 || (text.startsWith('356000000') && plain % 5 === 0);
}

const doubled = (figure: number): number => (figure > 4 ? figure * 2 - 9 : figure * 2);

const isWebAddress = (text: string): boolean =>
  URL.canParse(text) && ['http:', 'https:'].includes(new URL(text).protocol);

function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('fr', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}
