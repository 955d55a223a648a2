import { useQuery } from '@apollo/client/react';
import {
  Button,
  Empty,
  Menu,
  notify,
  Row,
  Section,
  Stack,
  StateBadge,
  useFormats,
  useMessages,
} from '@etabli/ui';
import { useState } from 'react';
import { Answered } from '../../app/answered.js';
import { useVerb } from '../../app/client/use-verb.js';
import { MadeFile } from '../../app/made-file.js';
import { useCan } from '../../app/viewer.js';
import {
  type HouseholdSeenFragment,
  HouseholdsDocument,
  LeaveHouseholdDocument,
  MailHouseholdDocument,
  PrintHouseholdDocument,
  TakeHouseholdApartDocument,
} from '../../gql/treasury.js';
import { TreasuryFrame } from '../frame.js';
import style from '../treasury.module.css';
import { useTreasuryNews } from '../use-treasury-news.js';
import { AGAIN } from './again.js';
import { FoundDialog } from './found-dialog.js';
import { JoinDialog } from './join-dialog.js';
import { messages } from './messages.js';
import { PayerDialog } from './payer-dialog.js';

/** People who pay together: who pays, for whom, and who agreed to it. */
export function Component() {
  const words = useMessages(messages);
  const query = useQuery(HouseholdsDocument);
  useTreasuryNews(['Households']);
  const writes = useCan()('treasury.write');
  const [founding, setFounding] = useState(false);
  const found = (
    <Button weight="main" onClick={() => setFounding(true)}>
      {words.found}
    </Button>
  );
  return (
    <TreasuryFrame
      at="/foyers"
      title={words.title}
      lead={words.lead}
      width="reading"
      action={writes ? found : null}
    >
      <Answered query={query}>
        {({ householdList }) =>
          householdList.length === 0 ? (
            <Empty title={words.noneTitle}>{words.noneText}</Empty>
          ) : (
            <Stack gap={4}>
              {householdList.map((household) => (
                <OneHousehold key={household.id} household={household} writes={writes} />
              ))}
            </Stack>
          )
        }
      </Answered>
      {founding ? <FoundDialog onClose={() => setFounding(false)} /> : null}
    </TreasuryFrame>
  );
}

interface Props {
  household: HouseholdSeenFragment;
  writes: boolean;
}

function OneHousehold({ household, writes }: Props) {
  const words = useMessages(messages);
  const { money } = useFormats();
  const [open, setOpen] = useState<'joining' | 'payer' | null>(null);
  const close = () => setOpen(null);
  const { id, name, payer, printedReference, owedCents, members } = household;
  const print = useVerb(PrintHouseholdDocument);
  const apart = useVerb(TakeHouseholdApartDocument, { refetch: AGAIN });
  const takeApart = async () => {
    if ((await apart.tell({ id })).done) notify({ text: words.takenApart({ name }) });
  };
  const mail = useVerb(MailHouseholdDocument);
  const send = async () => {
    if ((await mail.tell({ id })).done) notify({ text: words.mailed({ name: payer?.displayName ?? '' }) });
  };
  const lead = words.paidBy({
    name: payer?.displayName ?? '',
    owed: money(owedCents),
    // A reference is copied as one thing: it stays on one line.
    reference: printedReference.replaceAll(' ', '\u00a0'),
  });
  const actions = writes ? (
    <Row gap={1}>
      <Button onClick={() => setOpen('joining')}>{words.join}</Button>
      <Menu
        compact
        label={words.actionsOn({ name })}
        items={[
          { label: words.changePayer, onPick: () => setOpen('payer') },
          { label: words.takeApart, danger: true, onPick: () => void takeApart() },
        ]}
      />
    </Row>
  ) : null;
  return (
    <Section title={name} lead={lead} actions={actions}>
      <ul className={style.list}>
        {members.map((member) => (
          <li key={member.id} className={style.due}>
            <Member member={member} payerId={payer?.id ?? ''} writes={writes} />
          </li>
        ))}
      </ul>
      {owedCents > 0 ? (
        <Row>
          <MadeFile
            make={words.print}
            open={words.openPrint}
            busy={print.busy}
            run={() => print.tell({ id })}
          />
          {writes ? (
            <Button busy={mail.busy} onClick={() => void send()}>
              {words.mail}
            </Button>
          ) : null}
        </Row>
      ) : null}
      {open === 'joining' ? <JoinDialog household={household} onClose={close} /> : null}
      {open === 'payer' ? <PayerDialog household={household} onClose={close} /> : null}
    </Section>
  );
}

type Member = HouseholdSeenFragment['members'][number];

function Member({ member, payerId, writes }: { member: Member; payerId: string; writes: boolean }) {
  const words = useMessages(messages);
  const formats = useFormats();
  const leave = useVerb(LeaveHouseholdDocument, { refetch: AGAIN });
  const { id, person, guardian, shown, answered, from } = member;
  const name = person?.displayName ?? '';
  const pays = person?.id === payerId;
  return (
    <div className={style.head}>
      <span>
        <strong>{name}</strong>{' '}
        <small>
          {words.since({ on: formats.date(from) })}
          {guardian ? `, ${words.answeredBy({ name: guardian.displayName })}` : ''}
        </small>
      </span>
      <Row gap={1}>
        {pays ? (
          <StateBadge tone="done">{words.pays}</StateBadge>
        ) : shown ? (
          <StateBadge tone="done">{words.agreed}</StateBadge>
        ) : (
          <StateBadge tone="waiting">{answered === false ? words.refused : words.waiting}</StateBadge>
        )}
        {writes && !pays ? (
          <Button
            weight="quiet"
            busy={leave.busy}
            aria-label={words.leaveOf({ name })}
            onClick={() => void leave.tell({ id })}
          >
            {words.leave}
          </Button>
        ) : null}
      </Row>
    </div>
  );
}
