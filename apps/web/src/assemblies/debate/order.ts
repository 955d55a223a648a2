import { distance } from '@etabli/assembly/rules/wording';
import type { AmendmentSeenFragment } from '../../gql/assemblies.js';

/** Amendments that wait, the most distant from the text first. */
export const inOrder = (amendments: readonly AmendmentSeenFragment[]): AmendmentSeenFragment[] =>
  amendments
    .filter(({ state }) => state === 'pending')
    .map((one) => ({ one, far: distance(one.before, one.text) }))
    .sort((a, b) => b.far - a.far)
    .map(({ one }) => one);
