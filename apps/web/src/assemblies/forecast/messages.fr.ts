import type { Catalogue } from '@etabli/kernel/locale';

export const fr = {
  title: 'Le quorum à prévoir',
  founders: 'Qui sera là',
} satisfies Catalogue;
