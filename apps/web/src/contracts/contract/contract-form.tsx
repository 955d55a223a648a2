import { readIndex } from '@etabli/residency/rules/indexation';
import {
  CheckField,
  DateField,
  Dialog,
  elsewhere,
  errorOf,
  Form,
  LongTextField,
  NumberField,
  notify,
  SelectField,
  TextField,
  useLocale,
} from '@etabli/ui';
import { useState } from 'react';
import { useVerb } from '../../app/client/use-verb.js';
import { type ContractKind, type ContractTermsInput, ReviseContractDocument } from '../../gql/contracts.js';
import { hundredths, written } from '../../places/place/amounts.js';
import style from '../contracts.module.css';
import { refreshed } from '../refresh.js';
import { type Contract, useContractWords } from '../words.js';
import { KindTerms } from './kind-terms.js';

const kinds: ContractKind[] = ['services', 'precarious', 'derogatory', 'sublease'];
const indexes = ['ILAT', 'ILC', 'ICC'] as const;

/** What a draft says, whole: the kind first, because what the law asks follows from it. */
export function ContractForm({ contract, onClose }: { contract: Contract; onClose: () => void }) {
  const { words } = useContractWords();
  const { locale } = useLocale();
  const [kind, setKind] = useState<ContractKind>(contract.kind);
  const [endsOn, setEndsOn] = useState(contract.endsOn ?? '');
  const [monthly, setMonthly] = useState(written(contract.monthlyCents, locale));
  const [deposit, setDeposit] = useState(written(contract.depositCents, locale));
  const [noticeCount, setCount] = useState<number | null>(contract.noticeCount);
  const [noticeUnit, setUnit] = useState(contract.noticeUnit);
  const [noticeMonthEnd, setMonthEnd] = useState(contract.noticeMonthEnd);
  const { __typename: _, ...said } = contract.terms as Contract['terms'] & { __typename?: string };
  const [terms, setTerms] = useState<ContractTermsInput>(said);
  const [index, setIndex] = useState(said.indexHundredths ? written(said.indexHundredths, locale) : '');
  const [tried, setTried] = useState(false);
  const verb = useVerb(ReviseContractDocument, { refetch: refreshed });
  const change = (part: Partial<ContractTermsInput>) => setTerms({ ...terms, ...part });
  const [monthlyCents, depositCents] = [hundredths(monthly), hundredths(deposit)];
  const bad = (value: number | null) => (tried && value === null ? words.badAmount : undefined);
  const submit = async () => {
    setTried(true);
    if (monthlyCents === null || depositCents === null || (terms.index && !readIndex(index))) return;
    const agreed = { ...terms, indexHundredths: terms.index ? readIndex(index) : null };
    const input = {
      ...{ kind, endsOn: endsOn || null, monthlyCents, depositCents, terms: agreed },
      ...{ noticeCount: noticeCount ?? 1, noticeUnit, noticeMonthEnd },
    };
    if (!(await verb.run({ id: contract.id, input })).done) return;
    notify({ text: words.revised });
    onClose();
  };
  return (
    <Dialog title={words.revise} onClose={onClose}>
      <Form
        verb={words.save}
        busy={verb.busy}
        refusal={elsewhere(verb.refusal, ['endsOn'])}
        onSubmit={submit}
      >
        <SelectField
          required
          label={words.kind}
          value={kind}
          onChange={(next) => setKind(next as ContractKind)}
          options={kinds.map((value) => ({ value, label: words[`kind_${value}`] }))}
        />
        <p className={style.soft}>{words[`about_${kind}`]}</p>
        <KindTerms kind={kind} terms={terms} onChange={change} />
        <DateField
          label={words.lastDay}
          hint={words.lastDayHint}
          value={endsOn}
          onChange={setEndsOn}
          error={errorOf(verb.refusal, 'endsOn')}
        />
        <TextField
          required
          label={words.monthly}
          value={monthly}
          onChange={setMonthly}
          error={bad(monthlyCents)}
        />
        <TextField
          required
          label={words.deposit}
          value={deposit}
          onChange={setDeposit}
          error={bad(depositCents)}
        />
        <fieldset className={style.fields}>
          <legend>{words.notice}</legend>
          <NumberField
            required
            label={words.noticeCount}
            value={noticeCount}
            onChange={setCount}
            min={1}
            max={365}
          />
          <SelectField
            required
            label={words.noticeUnit}
            value={noticeUnit}
            onChange={(next) => setUnit(next as 'day' | 'month')}
            options={(['month', 'day'] as const).map((value) => ({ value, label: words[`unit_${value}`] }))}
          />
          <CheckField label={words.toMonthEnd} checked={noticeMonthEnd} onChange={setMonthEnd} />
        </fieldset>
        <SelectField
          label={words.index}
          value={terms.index ?? ''}
          onChange={(next) => change({ index: indexes.find((one) => one === next) ?? null })}
          options={[
            { value: '', label: words.noIndex },
            ...indexes.map((value) => ({ value, label: value })),
          ]}
        />
        {terms.index ? (
          <TextField
            required
            inputMode="decimal"
            label={words.indexValue}
            hint={words.indexHint}
            value={index}
            onChange={setIndex}
            error={tried && !readIndex(index) ? words.badIndex : undefined}
          />
        ) : null}
        <LongTextField label={words.use} value={terms.use ?? ''} onChange={(use) => change({ use })} />
        <LongTextField
          label={words.access}
          value={terms.access ?? ''}
          onChange={(access) => change({ access })}
        />
        <LongTextField
          label={words.charges}
          value={terms.charges ?? ''}
          onChange={(charges) => change({ charges })}
        />
        <TextField
          label={words.byLaws}
          value={terms.byLaws ?? ''}
          onChange={(byLaws) => change({ byLaws })}
        />
        <TextField
          label={words.capacity}
          value={terms.capacity ?? ''}
          onChange={(capacity) => change({ capacity })}
        />
        <TextField label={words.siret} value={terms.siret ?? ''} onChange={(siret) => change({ siret })} />
        <NumberField
          required
          label={words.depositReturnDays}
          value={terms.depositReturnDays ?? 30}
          onChange={(next) => change({ depositReturnDays: next ?? 30 })}
          min={1}
          max={90}
        />
        <NumberField
          required
          label={words.dueDay}
          value={terms.dueDay ?? 5}
          onChange={(next) => change({ dueDay: next ?? 5 })}
          min={1}
          max={28}
        />
        <CheckField
          label={words.endsWithMembership}
          checked={terms.endsWithMembership ?? false}
          onChange={(endsWithMembership) => change({ endsWithMembership })}
        />
      </Form>
    </Dialog>
  );
}
