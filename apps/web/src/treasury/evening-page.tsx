import { useQuery } from '@apollo/client/react';
import {
  Button,
  type Column,
  Columns,
  DataList,
  Dialog,
  Empty,
  Figure,
  Form,
  Link,
  Section,
  StateBadge,
  useFormats,
  useMessages,
} from '@etabli/ui';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { Answered } from '../app/answered.js';
import { useCan, useInside } from '../app/viewer.js';
import { OpenTreasuryDocument, TreasuryEveningDocument, type TreasuryEveningQuery } from '../gql/treasury.js';
import { PersonPicker, type Picked } from '../members/words/person-picker.js';
import { AccountChip } from './account-chip.js';
import { FirstSteps } from './beginning/first-steps.js';
import { TreasuryFrame } from './frame.js';
import { OpenMatters } from './handover/open-matters.js';
import { messages } from './messages.js';
import { MonthSteps } from './month-steps.js';
import { useTreasuryNews } from './use-treasury-news.js';

type Overview = TreasuryEveningQuery['treasuryOverview'];

/** The treasurer’s evening: what is owed, what came in, and recording what just arrived. */
export function Component() {
  const words = useMessages(messages);
  const query = useQuery(TreasuryEveningDocument);
  useTreasuryNews(['TreasuryEvening', 'OpenTreasury', 'TreasuryMonthSteps']);
  const records = useCan()('standing.record');
  const [recording, setRecording] = useState(false);
  const record = (
    <Button weight="main" onClick={() => setRecording(true)}>
      {words.record}
    </Button>
  );
  return (
    <TreasuryFrame at="" title={words.eveningTitle} lead={words.eveningLead} action={records ? record : null}>
      <Answered query={query}>{({ treasuryOverview }) => <Evening overview={treasuryOverview} />}</Answered>
      {recording ? <WhoPaid onClose={() => setRecording(false)} /> : null}
    </TreasuryFrame>
  );
}

function Evening({ overview }: { overview: Overview }) {
  const words = useMessages(messages);
  const formats = useFormats();
  const inside = useInside();
  const { owedCents, lateCents, latePeople, receivedCents, creditCents, calledCents, settledCents } =
    overview;
  return (
    <>
      <FirstSteps />
      <Columns least={14}>
        <Figure
          label={words.owed}
          value={formats.money(owedCents)}
          detail={owedCents > 0 ? <Link to={inside('tresorerie/impayes')}>{words.seeList}</Link> : null}
        />
        <Figure
          label={words.late}
          value={formats.money(lateCents)}
          detail={
            latePeople > 0 ? (
              <Link to={inside('tresorerie/impayes?retard=1')}>
                {words.latePeople({ people: latePeople })}
              </Link>
            ) : (
              words.nobodyLate
            )
          }
        />
        <Figure label={words.received} value={formats.money(receivedCents)} />
        {creditCents > 0 ? <Figure label={words.credit} value={formats.money(creditCents)} /> : null}
      </Columns>
      {calledCents > 0 ? (
        <p>
          <strong>{words.collected}</strong>{' '}
          {words.collectedText({ settled: formats.money(settledCents), called: formats.money(calledCents) })}
        </p>
      ) : null}
      <ToDo />
      <MonthSteps />
      <Section title={words.latest}>
        <Latest payments={overview.latest} />
      </Section>
    </>
  );
}

/** What is open but is not to be decided: the figures above tell what is unpaid, plans run and cash lies by themselves. */
const BY_THEMSELVES: readonly string[] = ['unpaid', 'plans', 'cash'];

/** What waits for somebody tonight, each behind its page; nothing on an evening without. */
function ToDo() {
  const words = useMessages(messages);
  const { data } = useQuery(OpenTreasuryDocument);
  const open = data?.treasuryHandover.open.filter(({ key }) => !BY_THEMSELVES.includes(key)) ?? [];
  return open.length > 0 ? <OpenMatters title={words.toDo} open={open} /> : null;
}

type Payment = Overview['latest'][number];

function Latest({ payments }: { payments: readonly Payment[] }) {
  const words = useMessages(messages);
  const formats = useFormats();
  const columns: Column<Payment>[] = [
    {
      key: 'who',
      label: words.who,
      phone: 'title',
      cell: ({ person }) => <AccountChip person={person} nobody={words.somebody} />,
    },
    { key: 'day', label: words.onDay, cell: ({ receivedOn }) => formats.date(receivedOn) },
    { key: 'how', label: words.how, cell: ({ method }) => words.method({ method }) },
    {
      key: 'amount',
      label: words.amount,
      numeric: true,
      cell: ({ amountCents, reversedAt }) =>
        reversedAt ? <StateBadge tone="refused">{words.undone}</StateBadge> : formats.money(amountCents),
    },
  ];
  return (
    <DataList
      caption={words.latest}
      rows={payments}
      total={payments.length}
      columns={columns}
      rowKey={({ id }) => id}
      rowName={({ person }) => person?.displayName ?? ''}
      empty={
        <Empty small title={words.nothingYet}>
          {words.nothingYetText}
        </Empty>
      }
    />
  );
}

/** Whose account to open, to record what they paid. */
function WhoPaid({ onClose }: { onClose: () => void }) {
  const words = useMessages(messages);
  const inside = useInside();
  const navigate = useNavigate();
  const [person, setPerson] = useState<Picked | null>(null);
  const [missing, setMissing] = useState(false);
  const submit = () => {
    setMissing(!person);
    if (person) void navigate(inside(`tresorerie/comptes/${person.id}?payer=1`));
  };
  return (
    <Dialog title={words.record} onClose={onClose}>
      <Form verb={words.goOn} onSubmit={submit}>
        <PersonPicker
          label={words.whoPaid}
          value={person}
          onPick={setPerson}
          error={missing && !person ? words.chooseSomebody : undefined}
        />
      </Form>
    </Dialog>
  );
}
