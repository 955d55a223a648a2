import type { SameMessages } from '@etabli/kernel/locale';
import type { fr } from './messages.fr.js';

const names = {
  accounts: 'Approval of the accounts',
  discharge: 'Discharge',
  result: 'Allocation of the result',
  fees: 'Membership fee',
  budget: 'Budget',
  election: 'Election',
  'co-optation': 'Ratification of a co-optation',
  revocation: 'Revocation of a mandate',
  authorisation: 'Authorisation (loan, lease, works)',
  'by-laws': 'By-laws',
  seat: 'Change of registered office',
  statutes: 'Change of an article of the statutes',
  dissolution: 'Dissolution',
  powers: 'Powers for the formalities',
};
const fields = {
  year: 'Year',
  closedOn: 'Financial year closed on',
  resultCents: 'Result in euros, negative for a deficit',
  amountCents: 'Amount in euros',
  fees: 'Dues of each category, in euros',
  person: 'Name of the person',
  article: 'Article',
  before: 'Old text',
  after: 'New text',
  address: 'New address',
  purpose: 'Authorise to',
};

export const en: SameMessages<typeof fr> = {
  title: 'Start from a draft',
  none: 'No draft',
  name: ({ key }) => names[key],
  field: ({ field }) => fields[field],
  feesHint: 'One line a category: Active: 20',
  write: 'Write this draft',
  blanks: 'What is not filled in stays a blank, pointed out until the sending.',
};
