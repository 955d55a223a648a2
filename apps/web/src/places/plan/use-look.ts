import { useLocale } from '@etabli/ui';
import { useSearchParams } from 'react-router';
import { today } from '../../app/civil-today.js';

const keys = ['jour', 'etage', 'etat', 'genre', 'vue'] as const;
type Key = (typeof keys)[number];

/** What of the plan is looked at, kept in the address: a day, a floor, filters, plan or list. */
export function useLook() {
  const { timeZone } = useLocale();
  const [params, setParams] = useSearchParams();
  const now = today(timeZone);
  const asked = params.get('jour') ?? '';
  const change = (next: Partial<Record<Key, string>>) =>
    setParams(
      (before) => {
        const after = new URLSearchParams(before);
        for (const [key, value] of Object.entries(next)) {
          if (value) after.set(key, value);
          else after.delete(key);
        }
        return after;
      },
      { replace: true },
    );
  return {
    now,
    day: /^\d{4}-\d{2}-\d{2}$/.test(asked) ? asked : now,
    floorId: params.get('etage') ?? '',
    states: (params.get('etat') ?? '').split(',').filter(Boolean),
    kind: params.get('genre') ?? '',
    asList: params.get('vue') === 'liste',
    change,
    toDay: (day: string) => change({ jour: day === now ? '' : day }),
  };
}
export type Look = ReturnType<typeof useLook>;
