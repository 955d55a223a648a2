import { useQuery, useSubscription } from '@apollo/client/react';
import { useFormats, useMessages } from '@etabli/ui';
import {
  ComingAssembliesDocument,
  type ComingAssembliesQuery,
  LeftToCastDocument,
  VoteUnderWayDocument,
} from '../../gql/assemblies.js';
import type { TodayAnswer, TodayLine } from '../../today/today.js';
import { messages } from './messages.js';

type Coming = ComingAssembliesQuery['assemblies']['items'][number];

/** What assemblies expect of a member: an answer to each one convened, a vote in the one that sits. */
export function useToday(): TodayAnswer {
  const { data, loading } = useQuery(ComingAssembliesDocument);
  const assemblies = data?.assemblies.items ?? [];
  const sitting = useSitting(assemblies.find(({ state }) => state === 'open'));
  const lineOf = useCall();
  const calls = assemblies.filter(({ awaitsMyAnswer }) => awaitsMyAnswer).map(lineOf);
  return { lines: [...sitting, ...calls], loading: loading && !data };
}

function useSitting(assembly: Coming | undefined): TodayLine[] {
  const words = useMessages(messages);
  const { data } = useSubscription(VoteUnderWayDocument, {
    variables: { id: assembly?.id ?? '' },
    skip: !assembly,
  });
  const { vote, item } = data?.assemblyLive ?? {};
  const asks = useLeftToCast(assembly?.id ?? '', vote?.stage === 'open' && vote.online ? vote.id : null);
  if (!assembly) return [];
  const { id, title, startsAt } = assembly;
  const line = { key: `assembly.${id}`, urgency: 'today' as const, at: startsAt };
  if (asks && item) {
    const action = { label: words.todayVoteAction, to: `assemblees/${id}/vote` };
    return [{ ...line, sentence: words.todayVote({ title: item.title }), detail: title, action }];
  }
  const action = { label: words.todayOpenAction, to: `assemblees/${id}` };
  return [{ ...line, sentence: words.todayOpen({ title }), action }];
}

/** Is there a ballot for them to cast in this vote, on a phone? Not once it is cast, nor where they take no part. */
function useLeftToCast(assemblyId: string, voteId: string | null): boolean {
  const { data } = useQuery(LeftToCastDocument, {
    variables: { assemblyId },
    skip: voteId === null,
    fetchPolicy: 'cache-and-network',
  });
  const { vote, mandates = [] } = data?.myBallots ?? {};
  return vote?.id === voteId && voteId !== null && mandates.some(({ cast, reason }) => !cast && !reason);
}

function useCall(): (assembly: Coming) => TodayLine {
  const words = useMessages(messages);
  const formats = useFormats();
  return ({ id, title, startsAt }) => ({
    key: `assembly.answer.${id}`,
    urgency: 'soon',
    at: startsAt,
    sentence: words.todayAnswer({ title }),
    detail: formats.instant(startsAt, { weekday: true }),
    action: { label: words.todayAnswerAction, to: `assemblees/${id}` },
  });
}
