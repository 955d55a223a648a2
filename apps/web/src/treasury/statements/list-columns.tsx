import { Section, SelectField, useMessages } from '@etabli/ui';
import type { CsvColumn, CsvMappingInput } from '../../gql/treasury.js';
import { messages } from './messages.js';
import type { Preview } from './read-file.js';
import style from './statements.module.css';

type List = NonNullable<Preview['list']>;

const roles = [
  'ignore',
  'date',
  'valueDate',
  'label',
  'amount',
  'debit',
  'credit',
  'balance',
  'currency',
  'name',
  'iban',
  'reference',
] as const satisfies readonly CsvColumn[];

/** How a list is read: proposed, and corrected here; the server reads it again at each change. */
export function ListColumns({
  list,
  onChange,
}: {
  list: List;
  onChange: (mapping: CsvMappingInput) => void;
}) {
  const words = useMessages(messages);
  const { headings, rows, columns, decimals, dates } = list;
  const mapping = { columns, decimals, dates };
  const choose = (at: number, role: CsvColumn) =>
    onChange({ ...mapping, columns: columns.map((before, index) => (index === at ? role : before)) });
  const options = roles.map((role) => ({ value: role, label: words.role({ role }) }));
  return (
    <Section title={words.columnsTitle} lead={words.columnsLead}>
      <div className={style.fields}>
        {columns.map((role, at) => (
          <SelectField
            // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place in the file
            key={at}
            required
            label={words.column({ heading: headings[at] ?? '', rank: at + 1 })}
            hint={words.example({ text: rows.map((cells) => cells[at]).find(Boolean) ?? '' })}
            options={options}
            value={role}
            onChange={(chosen) => choose(at, chosen as CsvColumn)}
          />
        ))}
        <SelectField
          required
          label={words.decimals}
          options={[
            { value: 'comma', label: words.comma },
            { value: 'point', label: words.point },
          ]}
          value={decimals}
          onChange={(value) => onChange({ ...mapping, decimals: value as CsvMappingInput['decimals'] })}
        />
        <SelectField
          required
          label={words.dates}
          options={[
            { value: 'dayFirst', label: words.dayFirst },
            { value: 'monthFirst', label: words.monthFirst },
          ]}
          value={dates}
          onChange={(value) => onChange({ ...mapping, dates: value as CsvMappingInput['dates'] })}
        />
      </div>
    </Section>
  );
}
