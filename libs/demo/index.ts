export { DEMO_ASSOCIATION, demoCast } from './cast.js';
export { emptyDemonstration } from './empty.js';
export { demoIsFilled, fillHouse } from './fill.js';
