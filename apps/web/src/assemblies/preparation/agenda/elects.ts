import { kindsOf } from '@etabli/assembly/rules/kinds';
import type { AssemblyNature } from '../../../gql/assemblies.js';

/** May this assembly elect? Elections are ordinary decisions: an extraordinary one takes none. */
export const elects = (nature: AssemblyNature): boolean => kindsOf(nature).includes('ordinary');
