import type { BankLine, MatchingFacts, OpenDue, Payer } from '../../rules/matching/facts.js';
import { noFacts } from '../../rules/matching/facts.js';
import type { Action, Outcome } from '../../rules/matching/outcome.js';
import { referenceOf } from '../../rules/reference.js';

/** A line received on 10 March 2026, unless said otherwise. */
export const received = (cents: number, label: string, more: Partial<BankLine> = {}): BankLine => ({
  ...{ id: 'l1', accountId: 'bank', currency: 'EUR', on: '2026-03-10', cents, label, remittance: '' },
  ...{ endToEndId: null, mandateId: null, returnReason: null, counterparty: { name: null, iban: null } },
  ...{ details: [] },
  ...more,
});

export const claire: Payer = { id: 'claire', givenName: 'Claire', familyName: 'Dupont', groupId: null };
export const paul: Payer = { id: 'paul', givenName: 'Paul', familyName: 'Léger-Morin', groupId: 'home' };
export const anna: Payer = { id: 'anna', givenName: 'Anna', familyName: 'Morin', groupId: 'home' };
export const studio: Payer = { id: 'studio', givenName: '', familyName: 'Atelier Martin', groupId: null };
export const village: readonly Payer[] = [claire, paul, anna, studio];

/** The rank of each due asked for so far, so that each has its own reference. */
let asked = 0;

/** A rent of March, unless said otherwise. */
export const rentOf = (personId: string, leftCents: number, more: Partial<OpenDue> = {}): OpenDue => {
  const rank = asked++;
  return {
    ...{ id: `due-${rank}`, reference: referenceOf(rank), leftCents, personId, kind: 'occupancy_fee' },
    ...{ label: 'Loyer de mars', coversFrom: '2026-03-01', coversTo: '2026-03-31', dueOn: '2026-03-05' },
    ...more,
  };
};

export const known = (facts: Partial<MatchingFacts>): MatchingFacts => ({
  ...noFacts,
  people: village,
  ...facts,
});

/** What is certain of a line; null when nothing is. */
export const certainOf = (outcomes: readonly Outcome[], lineId = 'l1'): Action | null => {
  const outcome = outcomes.find((one) => one.lineId === lineId);
  return (outcome?.certainty === 'certain' && outcome.proposals[0]?.action) || null;
};

/** The codes of the reasons of what comes first. */
export const codesOf = (outcomes: readonly Outcome[], lineId = 'l1'): string[] =>
  outcomes.find((one) => one.lineId === lineId)?.proposals[0]?.reasons.map(({ code }) => code) ?? [];
