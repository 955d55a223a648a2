import { useQuery } from '@apollo/client/react';
import { Button, Empty, Stack, useMessages } from '@etabli/ui';
import { useState } from 'react';
import { Answered } from '../../app/answered.js';
import { useCan } from '../../app/viewer.js';
import { RemindersTodayDocument, type RemindersTodayQuery } from '../../gql/treasury.js';
import { TreasuryFrame } from '../frame.js';
import { useTreasuryNews } from '../use-treasury-news.js';
import { Latest } from './latest.js';
import { messages } from './messages.js';
import { Proposals } from './proposals.js';
import { Ready } from './ready.js';
import { Rules } from './rules.js';
import { RulesDialog } from './rules-dialog.js';
import { SendDialog } from './send-dialog.js';
import { Withheld } from './withheld.js';

export type Day = RemindersTodayQuery['remindersToday'];

/** Who would be reminded today, who would not and why, what they propose in reply; sent once it was seen. */
export function Component() {
  const words = useMessages(messages);
  const query = useQuery(RemindersTodayDocument);
  useTreasuryNews(['RemindersToday']);
  const writes = useCan()('treasury.write');
  const [sending, setSending] = useState(false);
  const ready = query.data?.remindersToday.ready ?? [];
  const send = (
    <Button weight="main" onClick={() => setSending(true)}>
      {words.send({ count: ready.length })}
    </Button>
  );
  return (
    <TreasuryFrame
      at="/relances"
      title={words.title}
      lead={words.lead}
      action={writes && ready.length > 0 ? send : null}
    >
      <Answered query={query}>{(data) => <Known data={data} writes={writes} />}</Answered>
      {sending ? <SendDialog reminders={ready} onClose={() => setSending(false)} /> : null}
    </TreasuryFrame>
  );
}

function Known({ data, writes }: { data: RemindersTodayQuery; writes: boolean }) {
  const { remindersToday: day, instalmentsProposed } = data;
  return (
    <Stack gap={4}>
      {instalmentsProposed.length > 0 ? <Proposals proposals={instalmentsProposed} /> : null}
      {day.rules ? (
        <>
          <Ready reminders={day.ready} writes={writes} />
          {day.withheld.length > 0 ? <Withheld withheld={day.withheld} writes={writes} /> : null}
          <Latest reminders={day.latest} />
          <Rules rules={day.rules} writes={writes} />
        </>
      ) : (
        <Undecided writes={writes} />
      )}
    </Stack>
  );
}

function Undecided({ writes }: { writes: boolean }) {
  const words = useMessages(messages);
  const [deciding, setDeciding] = useState(false);
  const begin = (
    <Button weight="main" onClick={() => setDeciding(true)}>
      {words.decide}
    </Button>
  );
  return (
    <>
      <Empty title={words.noRulesTitle} action={writes ? begin : null}>
        {words.noRulesText}
      </Empty>
      {deciding ? <RulesDialog rules={null} onClose={() => setDeciding(false)} /> : null}
    </>
  );
}
