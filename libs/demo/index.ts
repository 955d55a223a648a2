export { demoCast } from './cast.js';
