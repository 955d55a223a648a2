import { useQuery } from '@apollo/client/react';
import { Button, DataList, Empty, notify, Page, Row, StateBadge, useFormats, useMessages } from '@etabli/ui';
import { useState } from 'react';
import { abilities } from '../app/abilities.js';
import { Answered } from '../app/answered.js';
import { useVerb } from '../app/client/use-verb.js';
import { useCan } from '../app/viewer.js';
import {
  ConfirmPaperMandateDocument,
  PauseSepaMandateDocument,
  ResumeSepaMandateDocument,
  SepaMandatesDocument,
  type SepaMandatesQuery,
} from '../gql/debits.js';
import { useTreasuryNews } from '../treasury/use-treasury-news.js';
import { messages } from './messages.js';
import { PaperDialog } from './paper-dialog.js';
import { ReasonDialog } from './reason-dialog.js';
import { DebitTabs } from './tabs.js';

type Mandate = SepaMandatesQuery['sepaMandates']['items'][number];

const PAGE = 100;
const seen = ['SepaMandates'];
const tones = {
  proposed: 'waiting',
  active: 'done',
  paused: 'waiting',
  revoked: 'closed',
  lapsed: 'late',
  used: 'closed',
} as const;

/** Who may be debited, by which mandate, until when. */
export function Component() {
  const query = useQuery(SepaMandatesDocument, {
    variables: { page: { limit: PAGE, offset: 0 } },
    fetchPolicy: 'cache-and-network',
  });
  useTreasuryNews(seen);
  return <Answered query={query}>{({ sepaMandates }) => <Known list={sepaMandates} />}</Answered>;
}

function Known({ list: { items, total } }: { list: SepaMandatesQuery['sepaMandates'] }) {
  const words = useMessages(messages);
  const formats = useFormats();
  const [entering, setEntering] = useState(false);
  const enter = useCan()('treasury.write') ? (
    <Button weight="main" onClick={() => setEntering(true)}>
      {words.enter}
    </Button>
  ) : null;
  return (
    <Page title={words.mandates} lead={words.mandatesLead} action={total > 0 ? enter : null}>
      <DebitTabs current="mandats" />
      <DataList
        caption={words.mandates}
        rows={items}
        total={total}
        rowKey={({ id }) => id}
        rowName={({ person, rum }) => person?.displayName ?? rum}
        empty={
          <Empty title={words.noMandateTitle} action={enter}>
            {words.noMandateText}
          </Empty>
        }
        columns={[
          { key: 'person', label: words.person, phone: 'title', cell: ({ person }) => person?.displayName },
          {
            key: 'standing',
            label: words.standing,
            cell: ({ standing }) => (
              <StateBadge tone={tones[standing]}>{words[`standing_${standing}`]}</StateBadge>
            ),
          },
          { key: 'account', label: words.debited, cell: ({ account }) => account },
          { key: 'rum', label: words.rum, cell: ({ rum }) => rum },
          { key: 'signed', label: words.signedOn, cell: ({ signedOn }) => formats.date(signedOn) },
          {
            key: 'lapses',
            label: words.lapsesOn,
            cell: ({ lapsesOn }) => (lapsesOn ? formats.date(lapsesOn) : ''),
          },
        ]}
        actions={(mandate) => <Actions mandate={mandate} />}
      />
      {entering ? <PaperDialog onClose={() => setEntering(false)} /> : null}
    </Page>
  );
}

function Actions({ mandate: { id, scan, person, viewerCan } }: { mandate: Mandate }) {
  const words = useMessages(messages);
  const [pausing, setPausing] = useState(false);
  const confirming = useVerb(ConfirmPaperMandateDocument, { refetch: seen });
  const resting = useVerb(PauseSepaMandateDocument, { refetch: seen });
  const resuming = useVerb(ResumeSepaMandateDocument, { refetch: seen });
  const { can } = abilities(viewerCan);
  const confirm = async () => {
    if ((await confirming.tell({ id })).done) notify({ text: words.confirmed });
  };
  const resume = async () => {
    if ((await resuming.tell({ id })).done) notify({ text: words.resumed });
  };
  const pause = async (reason: string) => {
    if (!(await resting.run({ id, reason })).done) return;
    setPausing(false);
    notify({ text: words.paused, undo: resume });
  };
  return (
    <Row>
      {scan ? (
        <a href={scan.href} target="_blank" rel="noreferrer">
          {words.scan}
        </a>
      ) : null}
      {can('confirm') ? (
        <Button busy={confirming.busy} onClick={confirm}>
          {words.confirm}
        </Button>
      ) : null}
      {can('pause') ? (
        <Button weight="quiet" onClick={() => setPausing(true)}>
          {words.pause}
        </Button>
      ) : null}
      {can('resume') ? (
        <Button weight="quiet" busy={resuming.busy} onClick={resume}>
          {words.resume}
        </Button>
      ) : null}
      {pausing ? (
        <ReasonDialog
          title={words.pauseOf({ name: person?.displayName ?? '' })}
          hint={words.pauseHint}
          verb={words.pause}
          busy={resting.busy}
          refusal={resting.refusal}
          onSay={pause}
          onClose={() => setPausing(false)}
        />
      ) : null}
    </Row>
  );
}
