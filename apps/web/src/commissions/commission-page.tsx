import { useQuery } from '@apollo/client/react';
import { Button, Menu, type MenuItem, Notice, notify, Page, Row, useFormats, useMessages } from '@etabli/ui';
import { useState } from 'react';
import { useParams } from 'react-router';
import { abilities } from '../app/abilities.js';
import { Answered } from '../app/answered.js';
import { useVerb } from '../app/client/use-verb.js';
import { useCan, useInside, useViewer } from '../app/viewer.js';
import { DecisionsOfCommission } from '../assemblies/decisions/of-commission.js';
import { BudgetOfCommission } from '../budgets/of-commission.js';
import {
  JoinCommissionDocument,
  LeaveCommissionDocument,
  OneCommissionDocument,
  type OneCommissionQuery,
} from '../gql/commissions.js';
import { AdmitDialog } from './admit-dialog.js';
import { AppointDialog } from './appoint-dialog.js';
import { CharterOfCommission } from './charters/of-commission.js';
import { WelcomeDialog } from './charters/welcome-dialog.js';
import style from './commissions.module.css';
import { DescribeDialog } from './describe-dialog.js';
import { DocumentsSection } from './documents/documents-section.js';
import { MeetingsOfCommission } from './meetings/of-commission.js';
import { messages } from './messages.js';
import { MissionsOfCommission } from './missions/of-commission.js';
import { CloseDialog } from './reason-dialogs.js';
import { Polls } from './rounds/polls.js';
import { Seats } from './seats.js';
import { BoardSection } from './tasks/board-section.js';

export type Commission = OneCommissionQuery['commission'];
type Open = 'describe' | 'appoint' | 'admit' | 'close';

/** One commission: what it is for, who is in it, and how to join. */
export function Component() {
  const { id = '' } = useParams();
  const query = useQuery(OneCommissionDocument, { variables: { id } });
  return <Answered query={query}>{({ commission }) => <Known commission={commission} />}</Answered>;
}

function Known({ commission }: { commission: Commission }) {
  const words = useMessages(messages);
  const formats = useFormats();
  const inside = useInside();
  const { name, purpose, openEntry, intercommission, closedAt, closeReason, seats } = commission;
  const me = useViewer().person?.id;
  const works = useCan()('commissions.write') || seats.some(({ person }) => person.id === me);
  return (
    <Page
      title={name}
      back={{ to: inside('commissions'), label: words.title }}
      action={<Actions commission={commission} />}
    >
      {closedAt ? (
        <Notice>
          <p>{words.closedNotice({ at: formats.instant(closedAt, {}), reason: closeReason ?? '' })}</p>
        </Notice>
      ) : null}
      <p className={style.whole}>{purpose || words.noPurpose}</p>
      {openEntry || closedAt ? null : (
        <p className={style.soft}>{intercommission ? words.madeOfLeads : words.notOpen}</p>
      )}
      <Seats commission={commission} />
      <BudgetOfCommission commissionId={commission.id} />
      <MissionsOfCommission commission={commission} />
      <BoardSection commissionId={commission.id} />
      <MeetingsOfCommission commissionId={commission.id} mayPlan={works && !closedAt} />
      <Polls commissionId={commission.id} works={works && !closedAt} />
      <DecisionsOfCommission commissionId={commission.id} />
      <DocumentsSection
        commissionId={commission.id}
        keeps={abilities(commission.viewerCan).can('keepDocuments')}
      />
      <CharterOfCommission commissionId={commission.id} />
    </Page>
  );
}

function Actions({ commission }: { commission: Commission }) {
  const words = useMessages(messages);
  const inside = useInside();
  const [open, setOpen] = useState<Open | null>(null);
  const { can } = abilities(commission.viewerCan);
  const offer = (action: string, label: string, kind: Open, danger = false): MenuItem[] =>
    can(action) ? [{ label, danger, onPick: () => setOpen(kind) }] : [];
  const follow = { label: words.follow, to: inside(`commissions/calendriers?commission=${commission.id}`) };
  const items = [
    follow,
    ...offer('admit', words.admit, 'admit'),
    ...offer('appointLead', words.appoint, 'appoint'),
    ...offer('describe', words.describe, 'describe'),
    ...offer('close', words.close, 'close', true),
  ];
  const close = () => setOpen(null);
  return (
    <Row gap={1}>
      <Menu label={words.more} items={items} />
      <JoinOrLeave commission={commission} />
      {open === 'describe' ? <DescribeDialog commission={commission} onClose={close} /> : null}
      {open === 'appoint' ? <AppointDialog commission={commission} onClose={close} /> : null}
      {open === 'admit' ? <AdmitDialog commission={commission} onClose={close} /> : null}
      {open === 'close' ? <CloseDialog commission={commission} onClose={close} /> : null}
    </Row>
  );
}

function JoinOrLeave({ commission: { id, name, viewerCan } }: { commission: Commission }) {
  const words = useMessages(messages);
  // Whoever joins or leaves may do other things, everywhere on the page.
  const joining = useVerb(JoinCommissionDocument, { refetch: 'active' });
  const leaving = useVerb(LeaveCommissionDocument, { refetch: 'active' });
  const [welcome, setWelcome] = useState('');
  const { can } = abilities(viewerCan);
  const join = async () => {
    const said = await joining.tell({ id });
    if (!said.done) return;
    notify({ text: words.joined({ name }), undo: () => leaving.tell({ id }) });
    setWelcome(said.result.welcome);
  };
  const leave = async () => {
    const said = await leaving.tell({ id });
    if (said.done) notify({ text: words.left({ name }), undo: () => joining.tell({ id }) });
  };
  if (can('join')) {
    return (
      <Button weight="main" busy={joining.busy} onClick={join}>
        {words.join}
      </Button>
    );
  }
  if (!can('leave')) return null;
  return (
    <>
      <Button busy={leaving.busy} onClick={leave}>
        {words.leave}
      </Button>
      {welcome ? <WelcomeDialog commission={{ name, welcome }} onClose={() => setWelcome('')} /> : null}
    </>
  );
}
