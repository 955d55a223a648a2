import { NativeSelect } from '@mantine/core';
import { useOwnMessages } from '../words/words.js';
import style from './data-list.module.css';
import { type Face, type Sorting, toggled } from './types.js';

/** The list as cards, for a phone. */
export function Cards<Row>(props: Face<Row>) {
  const { caption, rows, rowKey, sorting } = props;
  return (
    <>
      {sorting ? <SortChoice {...props} sorting={sorting} /> : null}
      <ul className={style.cards} aria-label={caption}>
        {rows.map((row) => (
          <CardOf key={rowKey(row)} row={row} {...props} />
        ))}
      </ul>
    </>
  );
}

function SortChoice<Row>({ columns, sorting }: Face<Row> & { sorting: Sorting }) {
  const words = useOwnMessages();
  const data = columns
    .filter((column) => column.sortable)
    .flatMap(({ key, label }) => [
      { value: key, label: `${label} ↑` },
      { value: `-${key}`, label: `${label} ↓` },
    ]);
  return (
    <NativeSelect
      aria-label={words.sort}
      data={data}
      value={`${sorting.descending ? '-' : ''}${sorting.by}`}
      onChange={({ currentTarget: { value } }) =>
        sorting.onChange(value.replace(/^-/, ''), value.startsWith('-'))
      }
    />
  );
}

function CardOf<Row>({
  row,
  columns,
  rowKey,
  rowName,
  selection,
  actions,
  current,
}: Face<Row> & { row: Row }) {
  const words = useOwnMessages();
  const key = rowKey(row);
  const title = columns.find((column) => column.phone === 'title') ?? columns[0];
  const lines = columns
    .filter((column) => column !== title && column.phone !== 'hidden')
    .map((column) => ({ ...column, said: column.cell(row) }))
    .filter(({ said }) => said !== null && said !== undefined && said !== '');
  return (
    <li className={style.card} data-current={current === key || undefined}>
      <div className={style.title}>
        {title?.cell(row)}
        {selection ? (
          <input
            type="checkbox"
            aria-label={words.select({ name: rowName(row) })}
            checked={selection.keys.has(key)}
            onChange={() => selection.onChange(toggled(selection.keys, key))}
          />
        ) : null}
      </div>
      <dl>
        {lines.map((column) => (
          <div key={column.key}>
            <dt>{column.label}</dt>
            <dd>{column.said}</dd>
          </div>
        ))}
      </dl>
      {actions ? (
        <div className={style.cardActions} data-noprint>
          {actions(row)}
        </div>
      ) : null}
    </li>
  );
}
