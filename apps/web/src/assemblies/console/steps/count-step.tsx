import { Button, RefusalNotice, Section, useMessages } from '@etabli/ui';
import { abilities } from '../../../app/abilities.js';
import { useVerb } from '../../../app/client/use-verb.js';
import { CloseVoteDocument } from '../../../gql/assemblies.js';
import { CountForm } from '../count/count-form.js';
import { Standing } from '../count/standing.js';
import { useCounting } from '../count/use-counting.js';
import type { Vote } from '../course.js';
import type { ItemProps } from '../item-view.js';
import { messages } from '../messages.js';

/** Hands counted in voices: by one person who closes with them, or by two who must find the same. */
export function CountStep({ assembly, vote, live }: ItemProps & { vote: Vote }) {
  const words = useMessages(messages);
  const counting = useCounting(assembly, vote, live);
  const close = useVerb(CloseVoteDocument, { refetch: ['Console'] });
  const conducts = abilities(assembly.sittingCan).can('conduct');
  if (!counting) return null;
  const alone = counting.needed === 1;
  const agreed = counting.state === 'agreed';
  return (
    <Section title={words.countTitle} lead={words.countLead} level={3}>
      <Standing counting={counting} />
      <CountForm
        key={counting.mine ? 'again' : 'first'}
        vote={vote}
        counting={counting}
        main={alone || !agreed}
        {...(alone && conducts
          ? { verb: words.closeCounted, onHandedIn: () => close.run({ voteId: vote.id }) }
          : {})}
      />
      {close.refusal ? <RefusalNotice key={close.refusal.message} refusal={close.refusal} /> : null}
      {conducts && !alone ? (
        <div>
          <Button
            weight={agreed ? 'main' : 'plain'}
            large
            busy={close.busy}
            onClick={() => void close.run({ voteId: vote.id })}
          >
            {words.closeVote}
          </Button>
        </div>
      ) : null}
    </Section>
  );
}
