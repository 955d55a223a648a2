import { demand, Refusal } from '@etabli/kernel';
import { currentActor, currentAssociation, Db, Files, type StoredFile } from '@etabli/platform';
import { Inject, Injectable } from '@nestjs/common';
import type { PeoplePageInput } from '../people/people.inputs.js';
import { peopleQuery } from '../people/people.list.js';
import { currentToday, TODAY } from '../today.js';
import { columnsFor, type OwnColumn, selectOf } from './columns.js';
import { type ExportColumn, type ExportRow, type ExportValue, toCsv, toJson, toXlsx } from './people.js';

export enum ExportFormat {
  csv = 'csv',
  xlsx = 'xlsx',
  json = 'json',
}

const mediaTypes: Record<ExportFormat, string> = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  json: 'application/json; charset=utf-8',
};

@Injectable()
export class PeopleExport {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(Files) private readonly files: Files,
  ) {}

  /**
   * A list of people as a file that only who asked for it may read. `columns` are keys of `sources` or `custom:key`;
   * all of them when null. Refuses `export.column-unknown`.
   */
  async make(
    list: Pick<PeoplePageInput, 'filter' | 'search' | 'sort'>,
    format: ExportFormat,
    asked: string[] | null,
  ): Promise<StoredFile> {
    const columns = await this.columns(asked);
    const rows = await this.rows(list, columns);
    const { locale } = currentActor();
    const title = locale === 'fr' ? 'membres' : 'members';
    return this.files.keep({
      name: `${title}-${currentAssociation().slug}-${currentToday()}.${format}`,
      bytes: await written(rows, columns, format, title),
      mediaType: mediaTypes[format],
      readableWith: null,
    });
  }

  private async columns(asked: string[] | null): Promise<ExportColumn[]> {
    const own = await this.db.query<OwnColumn>(
      'select key, label, kind from custom_field where archived_at is null order by position, label',
    );
    const columns = columnsFor(asked, own, currentActor().locale);
    return columns.map((column) => {
      if (typeof column === 'string') throw new Refusal('export.column-unknown', { column }, 'columns');
      return column;
    });
  }

  private async rows(
    list: Pick<PeoplePageInput, 'filter' | 'search' | 'sort'>,
    columns: ExportColumn[],
  ): Promise<ExportRow[]> {
    demand(columns.length > 0, 'input.required', {}, 'columns');
    const { where, values, order } = peopleQuery({ ...list, offset: 0, limit: 0 });
    const chosen = selectOf(columns, TODAY, values.length + 1);
    const found = await this.db.query<Record<string, ExportValue>>(
      `select ${chosen.select} from person p ${where} order by ${order}`,
      [...values, ...chosen.values],
    );
    return found.map((row) => Object.fromEntries(columns.map(({ key }, at) => [key, row[`c${at}`]])));
  }
}

async function written(
  rows: ExportRow[],
  columns: ExportColumn[],
  format: ExportFormat,
  title: string,
): Promise<Uint8Array> {
  if (format === 'csv') return toCsv(rows, columns);
  if (format === 'xlsx') return toXlsx(rows, columns, title);
  return new TextEncoder().encode(toJson(rows, columns));
}
