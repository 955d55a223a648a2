export { Commission } from './commissions.entities.js';
export { CommissionsModule, commissionsEntities } from './commissions.module.js';
export { Commissions } from './commissions.service.js';
export { Mission } from './missions/missions.entities.js';
export { Missions } from './missions/missions.service.js';
