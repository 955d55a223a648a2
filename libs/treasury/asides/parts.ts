import { addConstraints, addRefusals } from '@etabli/platform';
import { BankLineAside } from './asides.entities.js';
import { LineAsidesResolver } from './asides.resolver.js';
import { LineAsides } from './asides.service.js';
import { en } from './messages.en.js';
import { fr } from './messages.fr.js';

addRefusals(fr, en);
addConstraints({
  bank_line_aside_once: 'aside.already',
  bank_line_aside_foreign: 'aside.in-euros',
  bank_line_aside_entry: 'aside.entry',
});

/** The table of lines set aside. */
export const asidesEntities = [BankLineAside];

export const asidesProviders = [LineAsides, LineAsidesResolver];
