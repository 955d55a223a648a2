import { AssemblyModule, assemblyEntities } from '@etabli/assembly';
import { CommissionsModule, commissionsEntities } from '@etabli/commissions';
import { MembershipModule, membershipEntities } from '@etabli/membership';

/** The areas this process serves. */
export const areas = [MembershipModule, CommissionsModule, AssemblyModule];

/** Their tables. */
export const entities = [...membershipEntities, ...commissionsEntities, ...assemblyEntities];
