import { AssemblyModule, assemblyEntities } from '@etabli/assembly';
import { CommissionsModule, commissionsEntities } from '@etabli/commissions';
import { MembershipModule, membershipEntities } from '@etabli/membership';
import { ResidencyModule, residencyEntities } from '@etabli/residency';
import { TreasuryModule, treasuryEntities } from '@etabli/treasury';

/** The areas this process serves. */
export const areas = [MembershipModule, CommissionsModule, TreasuryModule, ResidencyModule, AssemblyModule];

/** Their tables. */
export const entities = [
  ...membershipEntities,
  ...commissionsEntities,
  ...treasuryEntities,
  ...residencyEntities,
  ...assemblyEntities,
];
