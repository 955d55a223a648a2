import { Button, Dialog, Form, notify, Section, TextField, useFormats, useMessages } from '@etabli/ui';
import { useState } from 'react';
import { centsOf } from '../app/amount.js';
import { useVerb } from '../app/client/use-verb.js';
import { useCan } from '../app/viewer.js';
import { DecideSpendingRuleDocument, type ExpenseListQuery } from '../gql/spending.js';
import { messages } from './messages.js';

type SpendingRule = ExpenseListQuery['spendingRule'];

/** Above which amount two people approve, by which decision. */
export function Rule({ rule }: { rule: SpendingRule }) {
  const words = useMessages(messages);
  const formats = useFormats();
  const [changing, setChanging] = useState(false);
  const change = useCan()('treasury.approve') ? (
    <Button weight="quiet" onClick={() => setChanging(true)}>
      {words.ruleChange}
    </Button>
  ) : null;
  return (
    <Section title={words.rule} actions={change}>
      <p>
        {words.ruleText({ money: formats.money(rule.ceilingCents) })}
        {rule.decision ? ` (${rule.decision})` : ''}
      </p>
      {changing ? <RuleDialog rule={rule} onClose={() => setChanging(false)} /> : null}
    </Section>
  );
}

const decimal = (value: number): string => String(value).replace('.', ',');

/** Tenths of a cent of a rate typed in euros, `0,324`; null when it is not one. */
function tenthsOf(typed: string): number | null {
  const [, whole = '', part = ''] = /^(\d{1,2})(?:[.,](\d{1,3}))?$/.exec(typed.trim()) ?? [];
  return whole === '' ? null : Number(whole) * 1_000 + Number(part.padEnd(3, '0'));
}

function RuleDialog({ rule, onClose }: { rule: SpendingRule; onClose: () => void }) {
  const words = useMessages(messages);
  const [ceiling, setCeiling] = useState(decimal(rule.ceilingCents / 100));
  const [mileage, setMileage] = useState(decimal(rule.mileageTenths / 1_000));
  const [decision, setDecision] = useState('');
  const [tried, setTried] = useState(false);
  const verb = useVerb(DecideSpendingRuleDocument, { refetch: ['ExpenseList'] });
  const ceilingCents = centsOf(ceiling);
  const mileageTenths = tenthsOf(mileage);
  const submit = async () => {
    setTried(true);
    if (ceilingCents == null || mileageTenths === null) return;
    if (!(await verb.run({ input: { ceilingCents, mileageTenths, decision } })).done) return;
    notify({ text: words.ruleKept });
    onClose();
  };
  return (
    <Dialog title={words.rule} onClose={onClose}>
      <Form verb={words.save} busy={verb.busy} refusal={verb.refusal} onSubmit={submit}>
        <TextField
          required
          inputMode="decimal"
          label={words.ceiling}
          value={ceiling}
          onChange={setCeiling}
          error={tried && ceilingCents == null ? words.amountWrong : undefined}
        />
        <TextField
          required
          inputMode="decimal"
          label={words.mileage}
          hint={words.mileageHint}
          value={mileage}
          onChange={setMileage}
          error={tried && mileageTenths === null ? words.mileageWrong : undefined}
        />
        <TextField
          required
          label={words.decision}
          hint={words.decisionHint}
          value={decision}
          onChange={setDecision}
        />
      </Form>
    </Dialog>
  );
}
