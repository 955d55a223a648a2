import { useOwnMessages } from '../words/words.js';
import style from './data-list.module.css';
import { type Column, type Face, pressed, type Sorting, toggled } from './types.js';

/** The list as a table. */
export function Grid<Row>(props: Face<Row>) {
  const { caption, rows, columns, rowKey, actions, selection } = props;
  const words = useOwnMessages();
  const all = selection && rows.length > 0 && rows.every((row) => selection.keys.has(rowKey(row)));
  const selectAll = () => selection?.onChange(all ? new Set() : new Set(rows.map(rowKey)));
  return (
    <table className={style.table}>
      <caption className="unseen">{caption}</caption>
      <thead>
        <tr>
          {selection ? (
            <th scope="col" className={style.tick} data-noprint>
              <input type="checkbox" aria-label={words.selectAll} checked={all} onChange={selectAll} />
            </th>
          ) : null}
          {columns.map((column) => (
            <Head key={column.key} column={column} sorting={props.sorting} />
          ))}
          {actions ? (
            <th scope="col" data-noprint>
              <span className="unseen">{words.actions}</span>
            </th>
          ) : null}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Line key={rowKey(row)} row={row} {...props} />
        ))}
      </tbody>
    </table>
  );
}

function Head<Row>({ column, sorting }: { column: Column<Row>; sorting?: Sorting }) {
  const words = useOwnMessages();
  const active = sorting?.by === column.key;
  const order = active ? (sorting.descending ? 'descending' : 'ascending') : undefined;
  return (
    <th scope="col" data-numeric={column.numeric} aria-sort={order}>
      {sorting && column.sortable ? (
        <button
          type="button"
          className={style.sort}
          title={words.sortBy({ column: column.label })}
          onClick={() => sorting.onChange(...pressed(sorting, column.key))}
        >
          {column.label}
          <span aria-hidden>{active ? (sorting.descending ? '↓' : '↑') : ''}</span>
        </button>
      ) : (
        column.label
      )}
    </th>
  );
}

function Line<Row>({ row, columns, rowKey, rowName, selection, actions, current }: Face<Row> & { row: Row }) {
  const words = useOwnMessages();
  const key = rowKey(row);
  return (
    <tr data-current={current === key || undefined} data-selected={selection?.keys.has(key) || undefined}>
      {selection ? (
        <td className={style.tick} data-noprint>
          <input
            type="checkbox"
            aria-label={words.select({ name: rowName(row) })}
            checked={selection.keys.has(key)}
            onChange={() => selection.onChange(toggled(selection.keys, key))}
          />
        </td>
      ) : null}
      {columns.map((column) => (
        <td key={column.key} data-numeric={column.numeric} data-whole={column.whole}>
          {column.cell(row)}
        </td>
      ))}
      {actions ? (
        <td className={style.actions} data-noprint>
          {actions(row)}
        </td>
      ) : null}
    </tr>
  );
}
