export { Acting } from './assemblies/acting.js';
export { fillAssemblies } from './assemblies/fill.js';
export { DEMO_ASSOCIATION, demoCast } from './cast.js';
export { emptyDemonstration } from './empty.js';
export { demoIsFilled, fillHouse } from './fill.js';
export { fillMeetings } from './meetings.js';
