import { useApolloClient, useQuery } from '@apollo/client/react';
import {
  Button,
  elsewhere,
  errorOf,
  Form,
  Notice,
  notify,
  Page,
  TextField,
  useFormats,
  useMessages,
} from '@etabli/ui';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { Answered } from '../../app/answered.js';
import { failureOf } from '../../app/client/failure.js';
import { useVerb } from '../../app/client/use-verb.js';
import { useDraft } from '../../app/draft.js';
import { useInside } from '../../app/viewer.js';
import {
  EnterOpeningBalanceDocument,
  MovingInDocument,
  ReadOpeningFileDocument,
} from '../../gql/treasury.js';
import { Only } from '../../members/words/only.js';
import { balanceOf, linesOf, type WrittenLine, written } from './balances.js';
import { HandIn } from './fees-page.js';
import { messages } from './messages.js';
import style from './moving.module.css';

/** What the house held on its first day here: typed or read from a list, and entered once. */
export const Component = () => (
  <Only permission="treasury.write">
    <Balances />
  </Only>
);

function Balances() {
  const words = useMessages(messages);
  const formats = useFormats();
  const inside = useInside();
  const query = useQuery(MovingInDocument);
  return (
    <Answered query={query}>
      {({ movingIn }) => (
        <Page
          title={words.balancesPage}
          lead={words.balancesLead({ on: formats.date(movingIn.day) })}
          back={{ to: inside('tresorerie/emmenager'), label: words.title }}
          width="reading"
        >
          {movingIn.carriedCents !== 0 ? (
            <Notice>{words.owedHere({ amount: formats.money(movingIn.carriedCents) })}</Notice>
          ) : null}
          <BalancesForm day={movingIn.day} />
        </Page>
      )}
    </Answered>
  );
}

const EMPTY: WrittenLine = { account: '', debit: '', credit: '' };

function BalancesForm({ day }: { day: string }) {
  const words = useMessages(messages);
  const inside = useInside();
  const navigate = useNavigate();
  const client = useApolloClient();
  const [tried, setTried] = useState(false);
  const draft = useDraft(`opening.${day}`, { lines: [EMPTY, EMPTY, EMPTY] });
  const verb = useVerb(EnterOpeningBalanceDocument, { refetch: ['MovingIn', 'TreasuryEvening'] });
  const { lines } = draft.value;
  const change = (at: number, changes: Partial<WrittenLine>) =>
    draft.change({ lines: lines.map((line, rank) => (rank === at ? { ...line, ...changes } : line)) });
  const [unread, setUnread] = useState<string>();
  const take = async (fileId: string) => {
    setUnread(undefined);
    try {
      const { data } = await client.query({ query: ReadOpeningFileDocument, variables: { fileId } });
      if (data) draft.change({ lines: data.readOpeningFile.map(written) });
    } catch (error) {
      const failure = failureOf(error);
      setUnread(failure.kind === 'refused' ? failure.message : words.fileFailed);
    }
  };
  const submit = async () => {
    setTried(true);
    const said = linesOf(lines);
    if (!said) return;
    const answer = await verb.run({ lines: said });
    if (!answer.done) return;
    draft.clear();
    notify({ text: words.enteredNow });
    void navigate(inside('tresorerie/emmenager'));
  };
  const fields = lines.map((_, at) => `lines.${at}`);
  return (
    <>
      <HandIn
        label={words.fromFile}
        hint={words.fromFileHint}
        error={unread}
        onFile={(id) => void take(id)}
      />
      <Form verb={words.enter} busy={verb.busy} refusal={elsewhere(verb.refusal, fields)} onSubmit={submit}>
        <div className={style.lines}>
          <div className={style.line} aria-hidden="true">
            <strong>{words.account}</strong>
            <strong>{words.debit}</strong>
            <strong>{words.credit}</strong>
          </div>
          {lines.map((line, at) => (
            <BalanceLine
              // biome-ignore lint/suspicious/noArrayIndexKey: lines are known by their place
              key={at}
              rank={at + 1}
              line={line}
              tried={tried}
              error={errorOf(verb.refusal, `lines.${at}`)}
              onChange={(changes) => change(at, changes)}
            />
          ))}
        </div>
        <Button weight="quiet" onClick={() => draft.change({ lines: [...lines, EMPTY] })}>
          {words.addLine}
        </Button>
        <Balance lines={lines} />
      </Form>
    </>
  );
}

interface LineProps {
  rank: number;
  line: WrittenLine;
  tried: boolean;
  error: string | undefined;
  onChange: (changes: Partial<WrittenLine>) => void;
}

function BalanceLine({ rank, line, tried, error, onChange }: LineProps) {
  const words = useMessages(messages);
  const account = line.account || String(rank);
  const wrong = (amount: string) =>
    tried && linesOf([{ ...line, account: '512', debit: amount, credit: '' }]) === null
      ? words.notAmount
      : undefined;
  return (
    <div className={style.line}>
      <TextField
        unlabelled
        label={words.accountOf({ rank })}
        inputMode="numeric"
        value={line.account}
        onChange={(value) => onChange({ account: value.trim() })}
        error={error}
      />
      <TextField
        unlabelled
        label={words.debitOf({ account })}
        inputMode="decimal"
        value={line.debit}
        onChange={(debit) => onChange({ debit })}
        error={wrong(line.debit)}
      />
      <TextField
        unlabelled
        label={words.creditOf({ account })}
        inputMode="decimal"
        value={line.credit}
        onChange={(credit) => onChange({ credit })}
        error={wrong(line.credit)}
      />
    </div>
  );
}

/** Whether the two sides are alike, and by how much they are not, while it is typed. */
function Balance({ lines }: { lines: readonly WrittenLine[] }) {
  const words = useMessages(messages);
  const { money } = useFormats();
  const { debit, credit } = balanceOf(lines);
  if (debit === 0 && credit === 0) return null;
  return (
    <p aria-live="polite">
      {debit === credit ? words.balanced({ amount: money(debit) }) : null}
      {debit > credit ? words.offCredit({ amount: money(debit - credit) }) : null}
      {debit < credit ? words.offDebit({ amount: money(credit - debit) }) : null}
    </p>
  );
}
