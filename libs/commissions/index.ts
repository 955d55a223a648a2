export { Commission } from './commissions.entities.js';
export { CommissionsModule, commissionsEntities } from './commissions.module.js';
export { Commissions } from './commissions.service.js';
export { Hours } from './hours/hours.service.js';
export { HoursReports } from './hours/report.service.js';
