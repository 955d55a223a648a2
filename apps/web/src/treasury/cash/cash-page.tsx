import { useQuery } from '@apollo/client/react';
import { Button, Figure, Row, Stack, useFormats, useMessages } from '@etabli/ui';
import { useState } from 'react';
import { Answered } from '../../app/answered.js';
import { useCan } from '../../app/viewer.js';
import { CashBoxDocument, type CashBoxQuery } from '../../gql/treasury.js';
import { TreasuryFrame } from '../frame.js';
import { useTreasuryNews } from '../use-treasury-news.js';
import { CountDialog } from './count-dialog.js';
import { Counts, Deposits } from './history.js';
import { messages } from './messages.js';
import { ToBankDialog } from './to-bank-dialog.js';

export type Box = CashBoxQuery['cashBox'];

/** The cash box: what the books say is in it, what was counted, what went to the bank. */
export function Component() {
  const words = useMessages(messages);
  const query = useQuery(CashBoxDocument);
  useTreasuryNews(['CashBox']);
  const writes = useCan()('treasury.write');
  const [open, setOpen] = useState<'count' | 'bank' | null>(null);
  const close = () => setOpen(null);
  const box = query.data?.cashBox;
  const actions = (
    <Row gap={1}>
      <Button onClick={() => setOpen('bank')}>{words.toBank}</Button>
      <Button weight="main" onClick={() => setOpen('count')}>
        {words.count}
      </Button>
    </Row>
  );
  return (
    <TreasuryFrame at="/caisse" title={words.title} lead={words.lead} action={writes && box ? actions : null}>
      <Answered query={query}>{({ cashBox }) => <Known box={cashBox} />}</Answered>
      {box && open === 'count' ? <CountDialog box={box} onClose={close} /> : null}
      {box && open === 'bank' ? <ToBankDialog onClose={close} /> : null}
    </TreasuryFrame>
  );
}

function Known({ box }: { box: Box }) {
  const words = useMessages(messages);
  const formats = useFormats();
  return (
    <Stack gap={4}>
      <Figure label={words.inBooks} value={formats.money(box.booksCents)} detail={words.account} />
      <Counts counts={box.counts} />
      <Deposits deposits={box.deposits} />
    </Stack>
  );
}
