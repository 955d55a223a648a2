export { ResidencyModule, residencyEntities } from './residency.module.js';
