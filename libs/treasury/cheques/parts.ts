import { addConstraints, addRefusals } from '@etabli/platform';
import { ChequeDeposit } from './cheques.entities.js';
import { ChequesResolver } from './cheques.resolver.js';
import { Cheques } from './cheques.service.js';
import { en } from './messages.en.js';
import { fr } from './messages.fr.js';
import { ChequeSlips } from './slips.service.js';

addRefusals(fr, en);
addConstraints({
  cheque_deposited_once: 'cheques.not-waiting',
  cheque_deposit_of_cheques: 'cheques.not-waiting',
  cheque_deposit_number: 'conflict.concurrent',
  cheque_on_slip: 'cheques.on-slip',
});

/** The tables of cheques taken to the bank. */
export const chequesEntities = [ChequeDeposit];

export const chequesProviders = [Cheques, ChequeSlips, ChequesResolver];
