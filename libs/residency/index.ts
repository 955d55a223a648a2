export { ApplicationLetters } from './applications/letters.js';
export { Offers } from './applications/offers.service.js';
export { Allocation } from './places/allocations.entities.js';
export { Allocations } from './places/allocations.service.js';
export { Availability } from './places/availability.service.js';
export { Place } from './places/places.entities.js';
export { PlaceReads } from './places/reads.service.js';
export { ResidencyModule, residencyEntities } from './residency.module.js';
