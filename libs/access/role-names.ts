import type { Locale } from '@etabli/kernel';
import type { Role } from './permissions.js';

/** Roles as a sentence names who to ask. */
const names: Record<Locale, Record<Role, string>> = {
  fr: {
    member: 'membres',
    resident: 'résident·es',
    day_user: 'personnes qui viennent avec un carnet',
    commission_member: 'membres d’une commission',
    commission_lead: 'référent·es de commission',
    reviewer: 'référent·es de la commission qui examine les candidatures',
    board_member: 'conseil',
    secretary: 'secrétariat',
    treasurer: 'trésorerie',
    chair: 'présidence',
    co_chair: 'coprésidence',
    coordinator: 'coordination',
    auditor: 'vérification des comptes',
    administrator: 'administration de l’installation',
  },
  en: {
    member: 'members',
    resident: 'residents',
    day_user: 'people who come on a pass',
    commission_member: 'members of a commission',
    commission_lead: 'commission leads',
    reviewer: 'leads of the commission that reviews applications',
    board_member: 'board',
    secretary: 'secretary',
    treasurer: 'treasurer',
    chair: 'chair',
    co_chair: 'co-chair',
    coordinator: 'coordinator',
    auditor: 'auditor of accounts',
    administrator: 'administrator of the installation',
  },
};

/** Who holds one of these roles, to be asked: « trésorerie, présidence ». Takes the codes, a comma between two. */
export const namedRoles = (codes: string, locale: Locale): string =>
  codes
    .split(/,\s*/)
    .map((code) => names[locale][code as Role] ?? code)
    .join(', ');
