import { Button, RefusalNotice, Section, useMessages } from '@etabli/ui';
import { abilities } from '../../../app/abilities.js';
import { CountForm } from '../count/count-form.js';
import { CountsStanding, OwnCounting } from '../count/own-counting.js';
import { useClosing } from '../count/use-closing.js';
import { useCounting } from '../count/use-counting.js';
import type { Vote } from '../course.js';
import type { ItemProps } from '../item-view.js';
import { messages } from '../messages.js';

/** Hands counted in voices: by one person who closes with them, or by two who must find the same. */
export function CountStep({ assembly, vote, live }: ItemProps & { vote: Vote }) {
  const words = useMessages(messages);
  const counting = useCounting(assembly, vote, live);
  const closing = useClosing(counting);
  const conducts = abilities(assembly.sittingCan).can('conduct');
  if (!counting) return null;
  const close = () => closing.run({ voteId: vote.id });
  const alone = conducts && counting.needed === 1;
  return (
    <Section title={words.countTitle} lead={words.countLead} level={3}>
      <CountsStanding counting={counting} />
      {alone ? (
        <CountForm main vote={vote} counting={counting} verb={words.closeCounted} onHandedIn={close} />
      ) : (
        <OwnCounting assembly={assembly} vote={vote} counting={counting} />
      )}
      {closing.refusal ? <RefusalNotice key={closing.refusal.message} refusal={closing.refusal} /> : null}
      {conducts && !alone ? (
        <div>
          <Button weight="main" large busy={closing.busy} onClick={() => void close()}>
            {words.closeVote}
          </Button>
        </div>
      ) : null}
    </Section>
  );
}
