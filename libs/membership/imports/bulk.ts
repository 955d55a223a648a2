import { Db } from '@etabli/platform';
import { Inject, Injectable } from '@nestjs/common';

/** Rows written at a time: large enough to be quick, small enough to tell how far it is. */
const CHUNK = 1000;

export type Row = Record<string, unknown>;

/** Columns of a table with their type, as PostgreSQL names them. */
export type Columns = Record<string, string>;

/** Called after each statement with the number of rows it wrote. */
export type Written = (rows: number) => Promise<void>;

/** Writes many rows in few statements: each carries a thousand as one JSON value. */
@Injectable()
export class Bulk {
  constructor(@Inject(Db) private readonly db: Db) {}

  /** Adds rows to a table. Names of tables and columns come from the code, never from outside. */
  insert(table: string, columns: Columns, rows: Row[], written: Written): Promise<void> {
    const names = Object.keys(columns).join(', ');
    return this.each(
      rows,
      written,
      `insert into ${table} (${names}) select ${names} from ${recordset(columns)}`,
    );
  }

  /** Changes rows of a table, found by their `id`. */
  update(table: string, columns: Columns, rows: Row[], written: Written): Promise<void> {
    const set = Object.keys(columns).map((name) => `${name} = given.${name}`);
    const source = recordset({ id: 'uuid', ...columns });
    return this.each(
      rows,
      written,
      `update ${table} t set ${set.join(', ')} from ${source} where t.id = given.id`,
    );
  }

  private async each(rows: Row[], written: Written, sql: string): Promise<void> {
    for (let from = 0; from < rows.length; from += CHUNK) {
      const chunk = rows.slice(from, from + CHUNK);
      await this.db.query(sql, [JSON.stringify(chunk)]);
      await written(chunk.length);
    }
  }
}

const recordset = (columns: Columns): string =>
  `json_to_recordset($1::json) as given(${Object.entries(columns)
    .map(([name, type]) => `${name} ${type}`)
    .join(', ')})`;
