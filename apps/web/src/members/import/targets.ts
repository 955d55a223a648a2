import { useMessages } from '@etabli/ui';
import { en } from './targets.en.js';
import { fr } from './targets.fr.js';

const messages = { fr, en };

type Word = keyof typeof fr;
type Group = 'identity' | 'contact' | 'membership' | 'rest';

const groups: Record<Group, Word[]> = {
  identity: [
    'kind',
    'givenName',
    'familyName',
    'fullName',
    'organisationName',
    'representative',
    'birthDate',
    'memberNumber',
  ],
  contact: ['email', 'phone', 'street', 'postcode', 'city', 'country', 'newsletterConsent'],
  membership: [
    'category',
    'membershipStart',
    'membershipEnd',
    'feePaid',
    'feeAmount',
    'feeDiscount',
    'feePaidFrom',
    'feePaidUntil',
  ],
  rest: ['tags', 'note', 'orderReference', 'orderStatus', 'payerGivenName', 'payerFamilyName', 'payerEmail'],
};

/** Everything a column can become, grouped, the association's own fields last. */
export function useTargets(own: readonly { key: string; label: string }[]) {
  const words = useMessages(messages);
  const known = (Object.keys(groups) as Group[]).map((group) => ({
    group: words[group],
    items: groups[group].map((target) => ({ value: target as string, label: words[target] })),
  }));
  const theirs = own.map(({ key, label }) => ({ value: `custom:${key}`, label }));
  return [
    { value: 'ignore', label: words.ignore },
    ...known,
    ...(theirs.length > 0 ? [{ group: words.own, items: theirs }] : []),
  ];
}
