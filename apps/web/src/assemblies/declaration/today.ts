import { useQuery } from '@apollo/client/react';
import { useLocale, useMessages } from '@etabli/ui';
import { today as civilToday } from '../../app/civil-today.js';
import { DueDeclarationsDocument } from '../../gql/assemblies.js';
import type { TodayAnswer } from '../../today/today.js';
import { assemblyPath } from '../shared/paths.js';
import { messages } from './messages.js';

/** What is still to be declared to the prefecture, until somebody records that it was. */
export function useToday(): TodayAnswer {
  const words = useMessages(messages);
  const now = civilToday(useLocale().timeZone);
  const { data, loading } = useQuery(DueDeclarationsDocument);
  const lines = (data?.dueDeclarations ?? []).map(({ assemblyId, title, deadline }) => {
    const late = deadline !== null && deadline < now;
    const soon = deadline === null ? words.todayCreation({ title }) : words.todayDue({ title });
    return {
      key: `assembly.declaration.${assemblyId}`,
      urgency: late ? ('late' as const) : ('soon' as const),
      sentence: late ? words.todayLate({ title }) : soon,
      ...(deadline ? { at: deadline } : {}),
      action: { label: words.todayAction, to: assemblyPath(assemblyId, 'declaration') },
    };
  });
  return { lines, loading: loading && !data };
}
