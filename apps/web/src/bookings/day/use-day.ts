import { useLocale } from '@etabli/ui';
import { useSearchParams } from 'react-router';
import { today } from '../../app/civil-today.js';

/** The civil day looked at, kept in the address. */
export function useDay() {
  const { timeZone } = useLocale();
  const [params, setParams] = useSearchParams();
  const now = today(timeZone);
  const said = params.get('jour') ?? '';
  return {
    now,
    day: /^\d{4}-\d{2}-\d{2}$/.test(said) ? said : now,
    toDay: (day: string) =>
      setParams(
        (before) => {
          const after = new URLSearchParams(before);
          if (day && day !== now) after.set('jour', day);
          else after.delete('jour');
          return after;
        },
        { replace: true },
      ),
  };
}
