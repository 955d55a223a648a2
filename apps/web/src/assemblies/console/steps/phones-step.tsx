import { Button, Progress, RefusalNotice, Section, useMessages } from '@etabli/ui';
import { abilities } from '../../../app/abilities.js';
import { messages as elections } from '../../elections/messages.js';
import { PaperCount } from '../../elections/paper/paper-count.js';
import { useRoundCounting } from '../../elections/paper/use-round-counting.js';
import { Beside } from '../count/beside.js';
import { CountsStanding, OwnCounting } from '../count/own-counting.js';
import { useClosing } from '../count/use-closing.js';
import { useCounting } from '../count/use-counting.js';
import type { Vote } from '../course.js';
import type { ItemProps } from '../item-view.js';
import { messages } from '../messages.js';

/** Phones are voting, and paper or hands beside them: how many have, never what; then the vote is closed. */
export function PhonesStep({ vote, ...props }: ItemProps & { vote: Vote }) {
  const { assembly, item, live } = props;
  const words = useMessages(messages);
  const counting = useCounting(assembly, vote, live);
  const round = useRoundCounting(props, vote);
  const verb = useClosing(counting ?? round?.counting ?? null);
  const now = live?.vote?.id === vote.id ? live.vote : null;
  const conducts = abilities(assembly.sittingCan).can('conduct');
  const secret = vote.method === 'secret';
  const online = now?.online ?? true;
  const elects = useMessages(elections);
  const held = secret ? (online ? words.secretLead : words.paperLead) : words.namedLead;
  const lead = item.election && !round ? elects.phonesOnly : held;
  const beside = { assembly, vote, cast: now?.participation?.cast ?? 0, online };
  return (
    <Section title={secret ? words.secretTitle : words.namedTitle} lead={lead} level={3}>
      {now?.participation ? (
        <Progress done={now.participation.cast} total={now.participation.expected}>
          {words.participation(now.participation)}
        </Progress>
      ) : null}
      {conducts ? (
        <div>
          <Button weight="main" large busy={verb.busy} onClick={() => void verb.run({ voteId: vote.id })}>
            {words.closeVote}
          </Button>
        </div>
      ) : null}
      {verb.refusal ? <RefusalNotice key={verb.refusal.message} refusal={verb.refusal} /> : null}
      {counting ? (
        <Beside {...beside} counting={counting}>
          <CountsStanding counting={counting} />
          <OwnCounting assembly={assembly} vote={vote} counting={counting} />
        </Beside>
      ) : null}
      {round ? <PaperCount {...beside} {...round} /> : null}
    </Section>
  );
}
