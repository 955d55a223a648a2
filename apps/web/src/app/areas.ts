import { applications } from '../applications/area.js';
import { assemblies } from '../assemblies/area.js';
import { association } from '../association/area.js';
import { bookings } from '../bookings/area.js';
import { books } from '../books/area.js';
import { budgets } from '../budgets/area.js';
import { commissions } from '../commissions/area.js';
import { contracts } from '../contracts/area.js';
import { daily } from '../daily/area.js';
import { debits } from '../debits/area.js';
import { digest } from '../digest/area.js';
import { hours } from '../hours/area.js';
import { members } from '../members/area.js';
import { monday } from '../monday/area.js';
import { outbox } from '../outbox/area.js';
import { payments } from '../payments/area.js';
import { places } from '../places/area.js';
import { search } from '../search/area.js';
import { spending } from '../spending/area.js';
import { statutes } from '../statutes/area.js';
import { today } from '../today/area.js';
import { treasury } from '../treasury/area.js';
import { cards } from '../treasury/cards/area.js';
import { cash } from '../treasury/cash/area.js';
import { cheques } from '../treasury/cheques/area.js';
import { deposits } from '../treasury/deposits/area.js';
import { treasuryHandover } from '../treasury/handover/area.js';
import { households } from '../treasury/households/area.js';
import { matching } from '../treasury/matching/area.js';
import { months } from '../treasury/months/area.js';
import { treasuryMoving } from '../treasury/moving/area.js';
import { receipts } from '../treasury/receipts/area.js';
import { reminders } from '../treasury/reminders/area.js';
import { rents } from '../treasury/rents/area.js';
import { statements } from '../treasury/statements/area.js';
import { vat } from '../treasury/vat/area.js';
import { vote } from '../vote/area.js';
import type { Area } from './area.js';

/** Every area of the app. A new one is one line here. */
export const areas: readonly Area[] = [
  today,
  assemblies,
  commissions,
  contracts,
  hours,
  daily,
  debits,
  digest,
  books,
  cash,
  cheques,
  deposits,
  budgets,
  cards,
  members,
  matching,
  monday,
  payments,
  rents,
  reminders,
  search,
  spending,
  statements,
  statutes,
  outbox,
  places,
  applications,
  bookings,
  association,
  treasury,
  treasuryHandover,
  treasuryMoving,
  months,
  households,
  receipts,
  vat,
  vote,
];
