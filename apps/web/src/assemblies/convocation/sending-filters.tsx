import { SelectField, TextField, useMessages } from '@etabli/ui';
import { useSearchParams } from 'react-router';
import type { ConvocationAnswer, ConvocationState } from '../../gql/assemblies.js';
import style from './convocation.module.css';
import { messages } from './messages.js';

const states: readonly ConvocationState[] = ['sent', 'held', 'waiting', 'to_deliver', 'failed', 'uncertain'];
const answers: readonly ConvocationAnswer[] = ['present', 'remote', 'proxy', 'absent'];
const known = <Value extends string>(values: readonly Value[], value: string | null): Value | null =>
  values.find((one) => one === value) ?? null;

/** Which convocations are shown, kept in the address. */
export function useSendingFilters() {
  const [params, setParams] = useSearchParams();
  const wanted = {
    search: params.get('q'),
    state: known(states, params.get('envoi')),
    answer: known(answers, params.get('reponse')),
  };
  const change = (key: 'q' | 'envoi' | 'reponse', value: string) =>
    setParams(
      (before) => {
        if (value) before.set(key, value);
        else before.delete(key);
        return before;
      },
      { replace: true, preventScrollReset: true },
    );
  return { wanted, change };
}

export function SendingFilters({
  filters: { wanted, change },
}: {
  filters: ReturnType<typeof useSendingFilters>;
}) {
  const words = useMessages(messages);
  const any = { value: '', label: words.any };
  return (
    <div className={style.filters}>
      <TextField
        required
        type="search"
        label={words.search}
        value={wanted.search ?? ''}
        onChange={(q) => change('q', q)}
      />
      <SelectField
        required
        label={words.stateFilter}
        value={wanted.state ?? ''}
        onChange={(state) => change('envoi', state)}
        options={[any, ...states.map((value) => ({ value, label: words[value] }))]}
      />
      <SelectField
        required
        label={words.answerFilter}
        value={wanted.answer ?? ''}
        onChange={(answer) => change('reponse', answer)}
        options={[any, ...answers.map((value) => ({ value, label: words[value] }))]}
      />
    </div>
  );
}
