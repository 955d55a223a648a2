import { useQuery } from '@apollo/client/react';
import { formatNumber } from '@etabli/kernel/locale';
import {
  type Column,
  DataList,
  Figure,
  Notice,
  Row,
  Section,
  SelectField,
  Stack,
  useFormats,
  useLocale,
  useMessages,
} from '@etabli/ui';
import { useSearchParams } from 'react-router';
import { Answered } from '../../app/answered.js';
import { today } from '../../app/civil-today.js';
import { useVerb } from '../../app/client/use-verb.js';
import { MadeFile } from '../../app/made-file.js';
import { ExportVatDocument, VatStatementDocument, type VatStatementQuery } from '../../gql/treasury.js';
import { ClosingSection } from './closing.js';
import { messages } from './messages.js';
import { periodsUpTo, type VatPeriod } from './periods.js';

type Statement = VatStatementQuery['vatStatement'];

/** The tax of a month or a quarter, and the boxes of the return it goes to. */
export function StatementSection() {
  const words = useMessages(messages);
  const { timeZone, locale } = useLocale();
  const [params, setParams] = useSearchParams();
  const { months, quarters } = periodsUpTo(today(timeZone));
  const all = [...months, ...quarters];
  const period = all.find(({ key }) => key === params.get('periode')) ?? (months[0] as VatPeriod);
  const { from, to } = period;
  const query = useQuery(VatStatementDocument, { variables: { from, to }, fetchPolicy: 'cache-and-network' });
  const monthName = (day: string) =>
    new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
      Date.parse(day),
    );
  const nameOf = ({ key, from: first }: VatPeriod) => {
    const [year = '', quarter] = key.split('-T');
    return quarter ? words.quarter({ year, quarter }) : monthName(first);
  };
  return (
    <Section title={words.statementTitle} lead={words.statementLead}>
      <SelectField
        required
        label={words.period}
        value={period.key}
        options={all.map((one) => ({ value: one.key, label: nameOf(one) }))}
        onChange={(periode) => setParams({ periode }, { replace: true })}
      />
      <Answered query={query}>
        {({ vatStatement }) => <Known statement={vatStatement} name={nameOf(period)} />}
      </Answered>
    </Section>
  );
}

function Known({ statement, name }: { statement: Statement; name: string }) {
  const words = useMessages(messages);
  const { money } = useFormats();
  const { collectedCents, deductibleCents, carriedCents, lateCents, toPayCents, from, to } = statement;
  return (
    <Stack gap={3}>
      <Row gap={4}>
        <Figure label={words.collected} value={money(collectedCents)} />
        <Figure label={words.deductible} value={money(deductibleCents)} />
        {carriedCents === 0 ? null : <Figure label={words.carried} value={money(carriedCents)} />}
        <Figure label={toPayCents < 0 ? words.credit : words.toPay} value={money(Math.abs(toPayCents))} />
      </Row>
      {lateCents === 0 ? null : <p>{words.late({ money: money(lateCents) })}</p>}
      <Rates rates={statement.rates} />
      <Boxes boxes={statement.boxes} />
      <Notice>{words.notFiled}</Notice>
      <File key={from + to} from={from} to={to} />
      <ClosingSection statement={statement} name={name} />
    </Stack>
  );
}

function Rates({ rates }: { rates: Statement['rates'] }) {
  const words = useMessages(messages);
  const { money } = useFormats();
  const columns: Column<Statement['rates'][number]>[] = [
    {
      key: 'rate',
      label: words.rateLabel,
      phone: 'title',
      cell: ({ rate }) => words.rate({ rate: rate === null ? 'exempt' : String(rate) }),
    },
    { key: 'net', label: words.net, numeric: true, cell: ({ netCents }) => money(netCents) },
    { key: 'vat', label: words.tax, numeric: true, cell: ({ vatCents }) => money(vatCents) },
  ];
  return (
    <DataList
      caption={words.ratesTitle}
      rows={rates}
      total={rates.length}
      columns={columns}
      rowKey={({ rate }) => String(rate)}
      rowName={({ rate }) => words.rate({ rate: rate === null ? 'exempt' : String(rate) })}
      empty={<p>{words.nothingYet}</p>}
    />
  );
}

function Boxes({ boxes }: { boxes: Statement['boxes'] }) {
  const words = useMessages(messages);
  const { locale } = useLocale();
  const euros = (amount: number | null | undefined) =>
    amount == null ? '' : words.euros({ amount: formatNumber(amount, locale) });
  const columns: Column<Statement['boxes'][number]>[] = [
    { key: 'code', label: words.box, phone: 'title', cell: ({ code }) => words.boxName({ code }) },
    { key: 'base', label: words.base, numeric: true, cell: ({ baseEuros }) => euros(baseEuros) },
    { key: 'tax', label: words.tax, numeric: true, cell: ({ taxEuros }) => euros(taxEuros) },
  ];
  return (
    <DataList
      caption={words.boxesTitle}
      rows={boxes}
      total={boxes.length}
      columns={columns}
      rowKey={({ code }) => code}
      rowName={({ code }) => words.boxName({ code })}
      empty={null}
    />
  );
}

function File({ from, to }: { from: string; to: string }) {
  const words = useMessages(messages);
  const verb = useVerb(ExportVatDocument);
  return (
    <Row>
      <MadeFile
        make={words.makeFile}
        open={words.openFile}
        busy={verb.busy}
        run={() => verb.tell({ from, to })}
      />
    </Row>
  );
}
