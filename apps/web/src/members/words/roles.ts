import type { MandateRole } from '@etabli/access';
import { usePeopleWords } from './people.js';

/** A role held, with the commission it is held in where there is one. */
export interface HeldRole {
  role: MandateRole;
  commission?: { name: string } | null;
}

/** Says a role as people do: « Trésorerie », « Référent·e, Technique », « Technique ». */
export function useRoleName(): (held: HeldRole) => string {
  const words = usePeopleWords();
  return ({ role, commission }) => {
    if (!commission) return words[role];
    return role === 'commission_lead' ? words.leads({ commission: commission.name }) : commission.name;
  };
}
