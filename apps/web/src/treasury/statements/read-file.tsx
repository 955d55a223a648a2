import { useQuery } from '@apollo/client/react';
import { Button, Notice, notify, RefusalNotice, Row, useMessages, Waiting } from '@etabli/ui';
import { type ReactNode, useState } from 'react';
import { useNavigate } from 'react-router';
import { failureOf } from '../../app/client/failure.js';
import { useVerb } from '../../app/client/use-verb.js';
import { Failed } from '../../app/failed.js';
import { useInside } from '../../app/viewer.js';
import {
  type BankFileInput,
  type CsvMappingInput,
  ImportBankFileDocument,
  PreviewBankFileDocument,
  type PreviewBankFileQuery,
} from '../../gql/treasury.js';
import { FileAccount } from './file-account.js';
import { ListColumns } from './list-columns.js';
import { messages } from './messages.js';

export type Preview = PreviewBankFileQuery['previewBankFile'];

interface Props {
  fileId: string;
  /** The way back to another file. */
  again: ReactNode;
}

/** What a file holds and would bring; what is not recognised of it (an account, the columns of a list) is said here. */
export function ReadFile({ fileId, again }: Props) {
  const words = useMessages(messages);
  const [chosen, setChosen] = useState<ReadonlyMap<number, string>>(new Map());
  const [mapping, setMapping] = useState<CsvMappingInput | null>(null);
  const accounts = [...chosen].map(([rank, accountId]) => ({ rank, accountId }));
  const input = { fileId, accounts, mapping };
  const query = useQuery(PreviewBankFileDocument, { variables: { input }, fetchPolicy: 'network-only' });
  const failure = query.error ? failureOf(query.error) : null;
  if (failure?.kind === 'refused') return <RefusalNotice refusal={failure} action={again} />;
  if (failure) return <Failed error={query.error} retry={query.refetch} />;
  const preview = (query.data ?? query.previousData)?.previewBankFile;
  if (!preview) return <Waiting>{words.reading}</Waiting>;
  // One account is one part of the file: chosen for another, it is to be said again of the first.
  const choose = (rank: number, accountId: string) =>
    setChosen(new Map([...[...chosen].filter(([, id]) => id !== accountId), [rank, accountId]]));
  const told = new Set(preview.accounts.map(({ problem }) => problem));
  const blockers = preview.blockers.filter((blocker) => !told.has(blocker));
  return (
    <>
      {preview.list ? <ListColumns list={preview.list} onChange={setMapping} /> : null}
      {preview.accounts.map((account) => (
        <FileAccount
          key={account.rank}
          account={account}
          onChoose={(accountId) => choose(account.rank, accountId)}
        />
      ))}
      {blockers.length > 0 ? (
        <Notice tone="waiting">
          {blockers.map((blocker) => (
            <p key={blocker}>{blocker}</p>
          ))}
        </Notice>
      ) : null}
      <Row>
        {preview.blockers.length === 0 ? (
          <TakeIn input={{ ...input, accounts: shown(preview) }} preview={preview} busy={query.loading} />
        ) : null}
        {again}
      </Row>
    </>
  );
}

/** What is imported is what was shown: accounts recognised as well as said. */
const shown = ({ accounts }: Preview): BankFileInput['accounts'] =>
  accounts.flatMap(({ rank, account }) => (account ? [{ rank, accountId: account.id }] : []));

interface TakeProps {
  input: BankFileInput;
  preview: Preview;
  busy: boolean;
}

function TakeIn({ input, preview, busy }: TakeProps) {
  const words = useMessages(messages);
  const inside = useInside();
  const navigate = useNavigate();
  const verb = useVerb(ImportBankFileDocument, { refetch: ['BankAccounts', 'BankImports'] });
  const count = preview.accounts
    .flatMap(({ statements }) => statements)
    .reduce((sum, { freshCount, idle }) => sum + (idle ? 0 : (freshCount ?? 0)), 0);
  const take = async () => {
    const said = await verb.tell({ input });
    if (!said.done) return;
    notify({ text: words.imported({ count: said.result.lineCount }) });
    const ids = new Set(said.result.statements.map(({ account }) => account?.id));
    const [only] = ids;
    void navigate(inside(ids.size === 1 && only ? `tresorerie/releves/${only}` : 'tresorerie/releves'));
  };
  return (
    <Button weight="main" busy={verb.busy || busy} onClick={take}>
      {words.importLines({ count })}
    </Button>
  );
}
