import { searchable } from '@etabli/kernel';
import type { Target } from './fields.js';
import { readKind } from './values.js';

/** What values look like, when the heading says nothing. The share of filled cells that must look so is four in five. */
const shapes: [Target, RegExp][] = [
  ['email', /^[^\s@<>]+@[^\s@<>]+\.[a-z]{2,}$/i],
  ['phone', /^(?:(?:\+|00)33[\s.-]?(?:\(0\))?|0)[1-9](?:[\s.-]?\d{2}){4}$/],
  ['postcode', /^\d{5}$/],
];
const date = /^(?:\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}|\d{4}-\d{2}-\d{2})(?:[ T].*)?$/;

const filled = (cells: string[]): string[] => cells.map((cell) => cell.trim()).filter((cell) => cell !== '');

const mostly = (cells: string[], pattern: RegExp): boolean =>
  cells.length > 0 && cells.filter((cell) => pattern.test(cell)).length >= 0.8 * cells.length;

/** The field that a column's sample values point to, or null. Dates far in the past are birth dates. */
export function readContent(cells: string[]): Target | null {
  const values = filled(cells);
  const shape = shapes.find(([, pattern]) => mostly(values, pattern));
  if (shape) return shape[0];
  return mostly(values, date) && mostly(values, /(?:^|\D)19[2-9]\d(?:\D|$)|200\d/) ? 'birthDate' : null;
}

/** States of a record in other tools, which are not categories of members. */
const recordStates = new Set(['valide', 'brouillon', 'resilie', 'archive', 'oui', 'non', '0', '1']);

/** Do the values contradict what the heading says: no e-mail in a column « E-mail », no date where dates are said? */
export function contradicts(target: Target, cells: string[]): boolean {
  const values = filled(cells);
  if (values.length === 0) return false;
  if (target === 'email' || target === 'payerEmail') return !values.some((value) => value.includes('@'));
  if (/Date$|^membership(Start|End)$|^feePaid(From|Until)$/.test(target)) {
    return !values.some((value) => /\d/.test(value));
  }
  if (target === 'feeAmount' || target === 'feeDiscount') return !values.some((value) => /\d/.test(value));
  if (target === 'fullName' || target === 'familyName') return mostly(values, /@|^[\d\s.,-]+$/);
  if (target === 'street') return mostly(values, /@/);
  if (target === 'kind') return !values.some((value) => readKind(value) !== null);
  if (target === 'category') return values.every((value) => recordStates.has(searchable(value)));
  return false;
}
