import type { Locale } from '@etabli/kernel';

/** Who can do what one may not, as one would ask for them. */
const words: Record<Locale, Record<string, string>> = {
  fr: {
    chair: 'présidence',
    co_chair: 'coprésidence',
    treasurer: 'trésorerie',
    secretary: 'secrétariat',
    board_member: 'conseil',
    coordinator: 'coordination',
    auditor: 'vérification des comptes',
    commission_lead: 'référents de commission',
    commission_member: 'membres de commission',
    resident: 'résidents',
    member: 'membres',
    administrator: 'administration de l’installation',
  },
  en: {
    chair: 'chair',
    co_chair: 'co-chair',
    treasurer: 'treasurer',
    secretary: 'secretary',
    board_member: 'board',
    coordinator: 'coordinator',
    auditor: 'auditor',
    commission_lead: 'commission leads',
    commission_member: 'commission members',
    resident: 'residents',
    member: 'members',
    administrator: 'administrator of the installation',
  },
};

/** Roles by their names, in brackets after a sentence; nothing where none is known. `roles`: their keys, with commas between. */
export function namedRoles(roles: string | undefined, locale: Locale): string {
  const known = (roles ?? '').split(', ').flatMap((role) => words[locale][role] ?? []);
  return known.length > 0 ? ` (${known.join(', ')})` : '';
}
