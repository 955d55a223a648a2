import { addConstraints, addRefusals } from '@etabli/platform';
import { HouseholdMoney } from './household-money.service.js';
import { HouseholdPayers } from './household-payers.service.js';
import { HouseholdMemberResolver, HouseholdsResolver, MyHouseholdResolver } from './households.resolver.js';
import { Households } from './households.service.js';
import { en } from './messages.en.js';
import { fr } from './messages.fr.js';

addRefusals(fr, en);
addConstraints({ household_once: 'household.already', household_member_guardian: 'household.guardian' });

/** What other areas may ask of households. */
export const householdsExports = [Households, HouseholdPayers];

export const householdsProviders = [
  ...householdsExports,
  ...[HouseholdMoney, HouseholdsResolver, HouseholdMemberResolver, MyHouseholdResolver],
];
