import { useQuery } from '@apollo/client/react';
import { SelectField, useMessages } from '@etabli/ui';
import { VatThingsDocument } from '../../gql/treasury.js';
import style from '../treasury.module.css';
import { type RateChoice, subjects, type VatDraft } from './draft.js';
import { messages } from './messages.js';

const RATES: RateChoice[] = ['2000', '1000', '550'];

interface Props {
  rates: VatDraft['rates'];
  onChange: (rates: VatDraft['rates']) => void;
}

/** A rate for each kind of due; more precisely, for kinds of rents and services, one schedule, one line. */
export function RateFields({ rates, onChange }: Props) {
  const words = useMessages(messages);
  const { data } = useQuery(VatThingsDocument);
  const lines = data?.rentLines ?? [];
  const choice = (rate: RateChoice) => ({ value: rate, label: words.rate({ rate }) });
  /** Of a family, what is not said is exempt; of a part of it, it is as its family. */
  const field = (subject: string, label: string, above: string | null) => (
    <SelectField
      key={subject}
      label={label}
      required
      value={rates[subject] ?? (above ? 'above' : 'exempt')}
      options={[
        ...(above ? [{ value: 'above', label: above }] : []),
        ...(['exempt', ...RATES] as RateChoice[]).map(choice),
      ]}
      onChange={(rate) => onChange({ ...rates, [subject]: rate as RateChoice })}
    />
  );
  const named = (subject: string) => words.subject({ subject });
  const exact = lines.filter(({ id }) => rates[lineSubject(id)] !== undefined);
  const others = lines.filter(({ id }) => rates[lineSubject(id)] === undefined);
  return (
    <>
      <div className={style.prices}>
        {subjects.map(({ subject }) => field(subject, named(subject), null))}
      </div>
      <details>
        <summary>{words.precisely}</summary>
        <div className={style.prices}>
          {subjects.flatMap(({ kinds }) => kinds.map((kind) => field(kind, named(kind), words.asAbove)))}
          {(data?.feeSchedules ?? []).map(({ id, name }) =>
            field(`schedule:${id}`, words.scheduleOf({ name }), words.asAbove),
          )}
          {exact.map(({ id, label, person }) =>
            field(lineSubject(id), words.lineOf({ label, name: person?.displayName ?? '' }), words.asAbove),
          )}
          {others.length > 0 ? (
            <SelectField
              label={words.otherLine}
              value=""
              options={[
                { value: '', label: words.chooseLine },
                ...others.map(({ id, label, person }) => ({
                  value: lineSubject(id),
                  label: words.lineOf({ label, name: person?.displayName ?? '' }),
                })),
              ]}
              onChange={(subject) => onChange({ ...rates, [subject]: 'exempt' })}
            />
          ) : null}
        </div>
      </details>
    </>
  );
}

/** How the rules name one line of a rent. */
const lineSubject = (id: string): string => `line:rent.${id}`;
