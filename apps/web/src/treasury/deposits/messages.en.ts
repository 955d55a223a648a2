import { plural } from '@etabli/kernel/locale';
import type { fr } from './messages.fr.js';

export const en: typeof fr = {
  title: 'Occupants’ deposits',
  lead: 'What the association holds and will give back, person by person.',
  held: 'Held',
  heldBy: ({ count }) => plural(count, 'contract', 'contracts', 'en'),
  inBooks: 'In the books',
  agree: 'The register and the books say the same.',
  differ: ({ register, books, account, difference }) =>
    `The register says ${register}, account ${account} says ${books}: ${difference} apart.`,
  before: ({ amount }) =>
    `${amount} came before the first day of your books: opening balances should hold them.`,
  missing: ({ count }) =>
    `${plural(count, 'movement', 'movements', 'en')} of the register ${count > 1 ? 'are' : 'is'} not in the books yet.`,
  post: ({ count }) => (count > 1 ? `Write the ${count} movements` : 'Write this movement'),
  posted: 'The movements are in the books.',
  who: 'From',
  somebody: 'Somebody',
  place: 'For',
  since: 'Received on',
  amount: 'Amount',
  noneTitle: 'No deposit held',
  noneText:
    'A deposit received is told on the page of its contract, or matched with a line of a statement. It stays here until it is given back.',
};
