import { useQuery } from '@apollo/client/react';
import { useSearchParams } from 'react-router';
import { YearChoicesDocument, type YearHeadFragment } from '../gql/books.js';

/** The year one looks at: the one in the address, else that of today, which is the latest begun. */
export function useYear(today: string) {
  const [params, setParams] = useSearchParams();
  const query = useQuery(YearChoicesDocument);
  const years = query.data?.financialYears ?? [];
  const year = yearAt(years, params.get('annee'), today);
  const choose = (id: string) =>
    setParams(
      (before) => {
        const after = new URLSearchParams(before);
        after.set('annee', id);
        return after;
      },
      { replace: true },
    );
  return { query, years, year, choose };
}

/** The year asked for, else the one of the day, else the latest. */
export const yearAt = (
  years: readonly YearHeadFragment[],
  asked: string | null,
  today: string,
): YearHeadFragment | undefined =>
  years.find(({ id }) => id === asked) ??
  years.find(({ startsOn, endsOn }) => startsOn <= today && today <= endsOn) ??
  years[0];
