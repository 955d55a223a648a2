import { useMessages } from '@etabli/ui';
import { useEffect, useRef, useState } from 'react';
import { useVerb } from '../app/client/use-verb.js';
import {
  CastBallotByLinkDocument,
  CastBallotDocument,
  CastElectionBallotByLinkDocument,
  CastElectionBallotDocument,
} from '../gql/vote.js';
import type { Choices, Mandate, Marked } from './booth.js';
import { useVotingLink } from './by-link/link.js';
import { messages } from './messages.js';

const AGAIN_MS = 4_000;

interface Casting {
  voteId: string;
  mandates: readonly Mandate[];
  choices: Choices;
  onCast: () => Promise<unknown>;
}

/**
 * Casts every mandate, one after the other. What was cast already counts as done, so that sending again after a cut is
 * safe; while the network is away it tries again by itself. `refusal` is the sentence of a rule that said no; `earlier`
 * tells the mandates that had voted before, from elsewhere: not those of which the answer was lost on the way.
 */
export function useCasting({ voteId, mandates, choices, onCast }: Casting) {
  const words = useMessages(messages);
  const { put, refusal: told } = usePutting(voteId);
  const [busy, setBusy] = useState(false);
  const running = useRef(false);
  const [earlier, setEarlier] = useState<ReadonlySet<string>>(new Set());
  const unsure = useRef(new Set<string>());
  const send = async () => {
    for (const { electorId } of mandates) {
      const choice = choices[electorId];
      if (!choice) continue;
      const said = await put(electorId, choice);
      if (said.done) continue;
      if (said.refusal.code !== 'ballot.already-cast') {
        unsure.current.add(electorId);
        return;
      }
      if (!unsure.current.has(electorId)) setEarlier((all) => new Set(all).add(electorId));
    }
  };
  const cast = async () => {
    if (running.current) return;
    running.current = true;
    setBusy(true);
    await send();
    await onCast().catch(() => null);
    running.current = false;
    setBusy(false);
  };
  const cut = told?.code === 'offline';
  const latest = useRef(cast);
  useEffect(() => {
    latest.current = cast;
  });
  useEffect(() => {
    if (!cut || busy) return;
    const again = () => void latest.current();
    const timer = setTimeout(again, AGAIN_MS);
    window.addEventListener('online', again);
    return () => {
      clearTimeout(timer);
      window.removeEventListener('online', again);
    };
  }, [cut, busy]);
  const refusal = told && cut ? { ...told, message: words.offline } : told;
  return { cast, busy, cut, earlier, refusal: refusal?.code === 'ballot.already-cast' ? null : refusal };
}

/** Puts one ballot in, by one’s account or by the link one came by. */
function usePutting(voteId: string) {
  const token = useVotingLink();
  const cast = useVerb(CastBallotDocument);
  const elect = useVerb(CastElectionBallotDocument);
  const castByLink = useVerb(CastBallotByLinkDocument);
  const electByLink = useVerb(CastElectionBallotByLinkDocument);
  const put = (electorId: string, marked: Marked) => {
    const whose = { voteId, electorId };
    if (typeof marked === 'string') {
      const ballot = { ...whose, choice: marked };
      return token ? castByLink.run({ ...ballot, token }) : cast.run(ballot);
    }
    const ballot = { ...whose, ballot: marked };
    return token ? electByLink.run({ ...ballot, token }) : elect.run(ballot);
  };
  const refusal = cast.refusal ?? elect.refusal ?? castByLink.refusal ?? electByLink.refusal;
  return { put, refusal };
}

export type CastingState = ReturnType<typeof useCasting>;
