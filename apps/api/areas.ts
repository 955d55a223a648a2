import { CommissionsModule, commissionsEntities } from '@etabli/commissions';
import { MembershipModule, membershipEntities } from '@etabli/membership';

/** The areas this process serves. */
export const areas = [MembershipModule, CommissionsModule];

/** Their tables. */
export const entities = [...membershipEntities, ...commissionsEntities];
