import { addConstraints, addRefusals } from '@etabli/platform';
import { Founders } from './founders.service.js';
import { FoundingResolver } from './founding.resolver.js';
import { Foundings } from './foundings.service.js';
import { en } from './messages.en.js';
import { fr } from './messages.fr.js';

addRefusals(fr, en);
addConstraints({ assembly_one_founding: 'founding.under-way' });

export const foundingProviders = [Foundings, Founders, FoundingResolver];
