import { notify, useMessages } from '@etabli/ui';
import { useState } from 'react';
import { useVerb } from '../../../app/client/use-verb.js';
import { type CollegeCountInput, type CountInput, HandInCountDocument } from '../../../gql/assemblies.js';
import type { Vote } from '../course.js';
import { messages } from './messages.js';

/** What was counted: all voices, and those of each college where they are counted apart. */
interface Counted {
  counts: CountInput;
  colleges: CollegeCountInput[] | null;
}

/** Handing in one’s count; nothing counted may still close the vote, with what others found. */
export function useHandInCount(vote: Vote, onHandedIn?: () => Promise<unknown>) {
  const words = useMessages(messages);
  const verb = useVerb(HandInCountDocument, { refetch: ['VoteCounting'] });
  const [busy, setBusy] = useState(false);
  const handIn = async (counted: Counted | null) => {
    if (!counted && !onHandedIn) return;
    setBusy(true);
    const said = !counted || (await verb.run({ voteId: vote.id, ...counted })).done;
    if (said && onHandedIn) await onHandedIn();
    else if (said) notify({ text: words.handedIn });
    setBusy(false);
  };
  return { handIn, busy, refusal: verb.refusal };
}
