import { useQuery } from '@apollo/client/react';
import { Button, Empty, Facts, Notice, Section, Stack, Timeline, useFormats, useMessages } from '@etabli/ui';
import { useState } from 'react';
import { Answered } from '../../app/answered.js';
import { useCan } from '../../app/viewer.js';
import { VatDocument, type VatQuery, type VatSettingFragment } from '../../gql/treasury.js';
import { TreasuryFrame } from '../frame.js';
import { useTreasuryNews } from '../use-treasury-news.js';
import { messages } from './messages.js';
import { SettingDialog } from './setting-dialog.js';
import { StatementSection } from './statement.js';

/** The value added tax: what holds, the figures of a period, and what held before. */
export function Component() {
  const words = useMessages(messages);
  const query = useQuery(VatDocument);
  useTreasuryNews(['Vat', 'VatStatement']);
  const writes = useCan()('treasury.write');
  const [open, setOpen] = useState(false);
  const known = query.data;
  const change = (
    <Button weight="main" onClick={() => setOpen(true)}>
      {known?.vatHistory.length ? words.change : words.begin}
    </Button>
  );
  return (
    <TreasuryFrame
      at="/tva"
      title={words.title}
      lead={words.lead}
      width="reading"
      action={writes && known ? change : null}
    >
      <Answered query={query}>{(answer) => <Known {...answer} />}</Answered>
      {known && open ? (
        <SettingDialog
          before={known.vatSetting ?? known.vatHistory[0] ?? null}
          first={known.vatHistory.length === 0}
          onClose={() => setOpen(false)}
        />
      ) : null}
    </TreasuryFrame>
  );
}

function Known({ vatSetting, vatHistory }: Pick<VatQuery, 'vatSetting' | 'vatHistory'>) {
  const words = useMessages(messages);
  if (vatHistory.length === 0) return <Empty title={words.nothingTitle}>{words.nothingText}</Empty>;
  const taxed = vatHistory.some(({ regime }) => regime === 'liable');
  return (
    <Stack gap={4}>
      {vatSetting ? <Holds setting={vatSetting} /> : null}
      {taxed ? <StatementSection /> : null}
      <History history={vatHistory} />
    </Stack>
  );
}

function Holds({ setting }: { setting: VatSettingFragment }) {
  const words = useMessages(messages);
  const formats = useFormats();
  const { regime, from, vatNumber, exemption, excluded, onDebits, coefficient, rates } = setting;
  const liable = regime === 'liable';
  const said = rates.filter(({ subject }) => /^(due|rent|service):/.test(subject));
  const ratesText = said
    .map(({ subject, rate }) =>
      words.rateOf({ what: words.subject({ subject }), rate: rate === null ? 'exempt' : String(rate) }),
    )
    .join(' · ');
  const untaxed = rates.every(({ rate }) => rate === null);
  return (
    <Section title={words.regime({ regime })} lead={words.regimeText({ regime })}>
      {liable && untaxed ? <Notice>{words.noRate}</Notice> : null}
      <Facts
        facts={[
          { label: words.since, value: formats.date(from) },
          { label: words.vatNumber, value: vatNumber },
          { label: words.exemption, value: exemption },
          { label: words.ratesTitle, value: liable ? ratesText : '' },
          { label: words.exactRates, value: exactCount(rates.length - said.length) },
          { label: words.pricesLabel, value: liable ? (excluded ? words.excluded : words.included) : '' },
          { label: words.whenLabel, value: liable ? (onDebits ? words.onDebits : words.onReceipt) : '' },
          { label: words.coefficient, value: liable ? words.percent({ count: coefficient }) : '' },
        ]}
      />
    </Section>
  );
}

const exactCount = (count: number): string => (count > 0 ? String(count) : '');

function History({ history }: { history: readonly VatSettingFragment[] }) {
  const words = useMessages(messages);
  return (
    <Section title={words.history}>
      <Timeline
        label={words.history}
        happenings={history.map(({ id, from, regime, reason, recordedBy }) => ({
          ...{ key: id, at: from, what: words.regime({ regime }) },
          detail: words.saidBy({ reason, name: recordedBy?.displayName ?? '' }),
        }))}
      />
    </Section>
  );
}
