import { EntriesByHandResolver } from './entries.resolver.js';
import { EntriesByHand } from './entries.service.js';

export const entriesProviders = [EntriesByHand, EntriesByHandResolver];
