import { type Statutes, termsOf } from '@etabli/membership/rules/statutes';

/** Are the rounds of consent spent (statutes: consent.rounds), so that the fallback vote is next? `objected`: rounds that left an objection. */
export const consentIsSpent = (statutes: Statutes, objected: number): boolean =>
  objected >= termsOf(statutes)['consent.rounds'];
