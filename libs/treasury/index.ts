export { TreasuryModule, treasuryEntities } from './treasury.module.js';
