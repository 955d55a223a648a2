export { Commission } from './commissions.entities.js';
export { CommissionsModule, commissionsEntities } from './commissions.module.js';
export { Commissions } from './commissions.service.js';
export { type DecisionSource, DecisionSources } from './decisions/decision-sources.js';
