import { today } from '../today/area.js';
import type { Area } from './area.js';

/** Every area of the app. A new one is one line here. */
export const areas: readonly Area[] = [today];
