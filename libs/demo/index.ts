export { Acting } from './assemblies/acting.js';
export { fillAssemblies } from './assemblies/fill.js';
export { DEMO_ASSOCIATION, DEMO_COOPERATIVE, demoCast, demoIsFilled } from './cast.js';
export { COOPERATIVE, fillCooperative } from './cooperative/house.js';
export { holdCooperative } from './cooperative/sitting.js';
export { emptyDemonstration } from './empty.js';
export { fillHouse } from './fill.js';
export { fillMeetings } from './meetings.js';
export { fillReports } from './reports.js';
