import { useQuery } from '@apollo/client/react';
import {
  ChoiceField,
  elsewhere,
  errorOf,
  Figure,
  Form,
  NumberField,
  notify,
  Section,
  useFormats,
  useLocale,
  useMessages,
} from '@etabli/ui';
import { useState } from 'react';
import { useVerb } from '../../app/client/use-verb.js';
import {
  ChooseSolidarityDocument,
  SolidarityDocument,
  type SolidarityKind,
  type SolidarityQuery,
} from '../../gql/payments.js';
import { monthName } from '../../treasury/rents/months.js';
import { messages } from './messages.js';

type Mine = NonNullable<SolidarityQuery['mySolidarity']>;
type Pool = SolidarityQuery['solidarityPool'];

/** What a resident answers to a new rent, and what all of them keep for each other. Nothing for who has neither. */
export function MySolidarity() {
  const words = useMessages(messages);
  const { data } = useQuery(SolidarityDocument, { fetchPolicy: 'cache-and-network' });
  if (!data) return null;
  const { mySolidarity: mine, solidarityPool: pool } = data;
  if (!mine && pool.months.length === 0) return null;
  return (
    <Section title={words.title} lead={mine ? words.lead : undefined}>
      <PoolFigure pool={pool} />
      {mine ? <Choice key={`${mine.kind}${mine.slices}`} mine={mine} /> : null}
    </Section>
  );
}

const LATEST = 3;

function PoolFigure({ pool: { balanceCents, months } }: { pool: Pool }) {
  const words = useMessages(messages);
  const { money } = useFormats();
  const { locale } = useLocale();
  return (
    <>
      <Figure label={words.pool} value={money(balanceCents)} detail={words.poolDetail} />
      {months.length > 0 ? (
        <ul>
          {months.slice(0, LATEST).map(({ month, addedCents, paidCents }) => (
            <li key={month}>
              {words.month({
                ...{ month: monthName(month, locale), added: money(addedCents) },
                paid: money(paidCents),
              })}
            </li>
          ))}
        </ul>
      ) : null}
    </>
  );
}

function Choice({ mine }: { mine: Mine }) {
  const words = useMessages(messages);
  const { money } = useFormats();
  const [kind, setKind] = useState<SolidarityKind>(mine.kind);
  const [slices, setSlices] = useState<number | null>(mine.slices || 1);
  const verb = useVerb(ChooseSolidarityDocument, { refetch: ['Solidarity'] });
  const { rentCents, beforeCents } = mine;
  const submit = async () => {
    const added = kind === 'add' ? (slices ?? 0) : 0;
    if ((await verb.run({ kind, slices: added })).done) notify({ text: words.saved });
  };
  const keep =
    beforeCents < rentCents ? words.unchanged({ amount: money(beforeCents) }) : words.nothingBefore;
  return (
    <Form
      verb={words.save}
      weight="plain"
      busy={verb.busy}
      refusal={elsewhere(verb.refusal, ['slices'])}
      onSubmit={submit}
    >
      <ChoiceField
        label={words.choose}
        options={[
          { value: 'unchanged', label: keep, hint: words.unchangedHint },
          { value: 'follow', label: words.follow({ amount: money(rentCents) }) },
          { value: 'add', label: words.add, hint: words.addHint },
        ]}
        value={kind}
        onChange={setKind}
      />
      {kind === 'add' ? (
        <NumberField
          required
          label={words.slices}
          min={1}
          max={50}
          value={slices}
          onChange={setSlices}
          error={errorOf(verb.refusal, 'slices')}
        />
      ) : null}
    </Form>
  );
}
