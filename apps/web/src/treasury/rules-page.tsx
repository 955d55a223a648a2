import { useQuery } from '@apollo/client/react';
import {
  Button,
  type Column,
  DataList,
  Dialog,
  elsewhere,
  errorOf,
  Form,
  Link,
  notify,
  Page,
  PickerField,
  useMessages,
} from '@etabli/ui';
import { useState } from 'react';
import { Answered } from '../app/answered.js';
import { useVerb } from '../app/client/use-verb.js';
import { useCan, useInside } from '../app/viewer.js';
import { PostingRulesDocument, type PostingRulesQuery, SetPostingRuleDocument } from '../gql/treasury.js';
import { messages } from './messages.js';

type Rule = PostingRulesQuery['postingRules'][number];
type Account = PostingRulesQuery['ledgerAccounts'][number];

/** From which account to which each event is written, and writing it otherwise. */
export function Component() {
  const words = useMessages(messages);
  const inside = useInside();
  const query = useQuery(PostingRulesDocument);
  return (
    <Answered query={query}>
      {({ postingRules, ledgerAccounts }) => (
        <Page
          title={words.rulesTitle}
          lead={words.rulesLead}
          back={{ to: inside('tresorerie/ecritures'), label: words.journalTitle }}
        >
          <p>
            <Link to={inside('tresorerie/tva')}>{words.taxSettings}</Link> ·{' '}
            <Link to={inside('tresorerie/recus-fiscaux')}>{words.giftSettings}</Link>
          </p>
          <Rules rules={postingRules} accounts={ledgerAccounts} />
        </Page>
      )}
    </Answered>
  );
}

const named = (account: Account | null | undefined): string =>
  account ? `${account.number} ${account.name}` : '';

function Rules({ rules, accounts }: { rules: readonly Rule[]; accounts: readonly Account[] }) {
  const words = useMessages(messages);
  const writes = useCan()('treasury.write');
  const [changing, setChanging] = useState<Rule | null>(null);
  const columns: Column<Rule>[] = [
    { key: 'event', label: words.what, phone: 'title', cell: ({ event }) => words.eventName({ event }) },
    { key: 'journal', label: words.journalOf, cell: ({ journal }) => words.journalName({ code: journal }) },
    { key: 'debit', label: words.debited, cell: ({ debit }) => named(debit) },
    { key: 'credit', label: words.credited, cell: ({ credit }) => named(credit) },
  ];
  return (
    <>
      <DataList
        caption={words.rulesTitle}
        rows={rules}
        total={rules.length}
        columns={columns}
        rowKey={({ id }) => id}
        rowName={({ event }) => words.eventName({ event })}
        {...(writes
          ? {
              actions: (rule: Rule) => (
                <Button weight="quiet" onClick={() => setChanging(rule)}>
                  {words.change}
                </Button>
              ),
            }
          : {})}
        empty={null}
      />
      {changing ? <RuleDialog rule={changing} accounts={accounts} onClose={() => setChanging(null)} /> : null}
    </>
  );
}

interface DialogProps {
  rule: Rule;
  accounts: readonly Account[];
  onClose: () => void;
}

function RuleDialog({ rule, accounts, onClose }: DialogProps) {
  const words = useMessages(messages);
  const { event } = rule;
  const [debitAccountId, setDebit] = useState(rule.debit?.id ?? '');
  const [creditAccountId, setCredit] = useState(rule.credit?.id ?? '');
  const verb = useVerb(SetPostingRuleDocument, { refetch: ['PostingRules'] });
  const options = accounts.map((account) => ({ value: account.id, label: named(account) }));
  const submit = async () => {
    if (!(await verb.run({ input: { event, debitAccountId, creditAccountId } })).done) return;
    notify({ text: words.changed });
    onClose();
  };
  return (
    <Dialog title={words.changeRule({ event })} onClose={onClose}>
      <Form
        verb={words.change}
        busy={verb.busy}
        refusal={elsewhere(verb.refusal, ['creditAccountId'])}
        onSubmit={submit}
      >
        <PickerField
          required
          label={words.debited}
          options={options}
          value={debitAccountId}
          onChange={setDebit}
        />
        <PickerField
          required
          label={words.credited}
          options={options}
          value={creditAccountId}
          onChange={setCredit}
          error={errorOf(verb.refusal, 'creditAccountId')}
        />
      </Form>
    </Dialog>
  );
}
