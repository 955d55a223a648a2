import { decimal } from '@etabli/kernel';
import { neutralise } from '@etabli/kernel/formulas';
import { spreadsheetText } from '@etabli/kernel/spreadsheet';
import { Association } from '@etabli/membership';
import { currentAssociation, Db, Files, inViewersWords, type StoredFile } from '@etabli/platform';
import { Inject, Injectable } from '@nestjs/common';
import { FinancialYear } from '../ledger/ledger.entities.js';
import type { ExportedEntry } from '../rules/books/entries.js';
import { fec, fecName } from '../rules/books/fec.js';
import { hledger } from '../rules/books/plain-text.js';
import { bookSentences } from './words.js';

export enum BooksFormat {
  fec = 'fec',
  csv = 'csv',
  hledger = 'hledger',
}

/** An entry, and the names of the papers that prove it when it tells of an expense. */
type ProvedEntry = ExportedEntry & { receipts: string };

/** Every entry of a year with its lines, in one statement. */
const ENTRIES = `
  select e.journal, j.name as "journalName", e.number, e.on_date::text as date, e.label,
    coalesce(d.number, e.journal || '-' || e.number) as voucher,
    coalesce(d.called_on::text, e.on_date::text) as "voucherDate",
    (e.recorded_at at time zone h.time_zone)::date::text as "recordedOn",
    coalesce((select string_agg(f.name, ' ; ' order by r.position) from expense_receipt r
      join stored_file f on f.association_id = r.association_id and f.id = r.file_id
      where e.voucher_kind like 'expense%' and r.association_id = e.association_id
        and r.expense_id = e.voucher_id), '') as receipts,
    json_agg(json_build_object('account', a.number, 'accountName', a.name,
      'person', case when p.id is not null then json_build_object('code', right(p.id::text, 12), 'name', p.display_name) end,
      'debitCents', l.debit_cents, 'creditCents', l.credit_cents) order by l.position) as lines
  from ledger_entry e
  join association h on h.id = e.association_id
  join journal j on j.association_id = e.association_id and j.code = e.journal
  join ledger_line l on l.association_id = e.association_id and l.entry_id = e.id
  join ledger_account a on a.association_id = l.association_id and a.id = l.account_id
  left join person p on p.association_id = l.association_id and p.id = l.person_id
  left join lateral (select to_char(called_on, 'YYYY') || '-' || lpad(sequence::text, 5, '0') as number, called_on
    from due where association_id = e.association_id and id = e.voucher_id and e.voucher_kind = 'due') d on true
  where e.financial_year_id = $1
  group by e.association_id, e.id, j.name, h.time_zone, d.number, d.called_on
  order by e.number`;

/** The books of a year as files: for the tax office, for a spreadsheet, for another accounting program. */
@Injectable()
export class BooksExport {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(Files) private readonly files: Files,
  ) {}

  /** A file that only who asked for it may read. Refuses `not-found`. */
  async make(yearId: string, format: BooksFormat): Promise<StoredFile> {
    const year = await this.db.get(FinancialYear, yearId);
    const entries = await this.db.query<ProvedEntry>(ENTRIES, [yearId]);
    return this.files.keep({ ...(await this.written(year, entries, format)), readableWith: null });
  }

  private async written(year: FinancialYear, entries: readonly ProvedEntry[], format: BooksFormat) {
    if (format === BooksFormat.fec) {
      const { siret } = await this.db.get(Association, currentAssociation().id);
      const name = fecName(siret?.replace(/\s/g, '').slice(0, 9) || null, year.endsOn);
      return { name, bytes: fec(entries), mediaType: 'text/plain; charset=iso-8859-15' };
    }
    const { files } = inViewersWords(bookSentences);
    const name = (kind: BooksFormat.csv | BooksFormat.hledger, ending: string) =>
      `${files[kind]}-${currentAssociation().slug}-${year.endsOn.slice(0, 4)}.${ending}`;
    const text = format === BooksFormat.csv ? csv(entries) : hledger(entries);
    return {
      name: format === BooksFormat.csv ? name(format, 'csv') : name(format, 'journal'),
      bytes: new TextEncoder().encode(text),
      mediaType: format === BooksFormat.csv ? 'text/csv; charset=utf-8' : 'text/plain; charset=utf-8',
    };
  }
}

/** A row for each line of each entry, amounts with a comma, and the papers that prove it. */
function csv(entries: readonly ProvedEntry[]): string {
  const { headings } = inViewersWords(bookSentences);
  const rows = entries.flatMap(({ lines, ...entry }) =>
    lines.map((line) => [
      ...[
        entry.journal,
        String(entry.number),
        entry.date,
        neutralise(entry.voucher),
        neutralise(entry.label),
      ],
      ...[line.account, neutralise(line.accountName), neutralise(line.person?.name ?? '')],
      ...[decimal(line.debitCents), decimal(line.creditCents), neutralise(entry.receipts)],
    ]),
  );
  return spreadsheetText([headings, ...rows]);
}
