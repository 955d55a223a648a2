import { searchable } from '@etabli/kernel';

const REVOCATION = /\b(revocation|revoquer|dismissal|dismiss|removal from office)\b/;
const PERSONS =
  /\b(elections?|elire|renouvellement (du (conseil|bureau|college)|de la (presidence|collegiale)|de l organe|des (mandats|administrateurs))|cooptations?|co option|exclusion|nomination|appointment|renewal of the (board|bureau|officers))\b/;

/** Does this title announce that an officer loses their mandate? Known by its words, which are what a judge reads. */
export const isRevocation = (title: string): boolean => REVOCATION.test(searchable(title));

/** Does this title announce a decision about people, which statutes often want secret (ballot.secret_if_persons)? */
export const isAboutPersons = (title: string): boolean =>
  isRevocation(title) || PERSONS.test(searchable(title));
