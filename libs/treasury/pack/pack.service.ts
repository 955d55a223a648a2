import type { Clock, Locale } from '@etabli/kernel';
import { Association, currentToday, TODAY } from '@etabli/membership';
import { letterheadOf } from '@etabli/membership/rules/letterhead';
import { CLOCK, currentAssociation, Db, Files, Pdf, type StoredFile } from '@etabli/platform';
import { Inject, Injectable } from '@nestjs/common';
import writeXlsxFile from 'write-excel-file/universal';
import { AccountsOfYear } from '../books/accounts-of-year.service.js';
import { YearWords } from '../books/year-words.service.js';
import type { FinancialYear } from '../ledger/ledger.entities.js';
import type { FeeAsked, PackFacts } from './pack.types.js';
import { packPaper } from './pack-paper.js';
import { packSheets } from './pack-sheets.js';
import { packWords } from './pack-words.js';

export enum PackFormat {
  pdf = 'pdf',
  xlsx = 'xlsx',
}

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Everything the treasurer brings to the assembly, in one file made from the books. */
@Injectable()
export class TreasurersPack {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(Files) private readonly files: Files,
    @Inject(Pdf) private readonly pdf: Pdf,
    @Inject(AccountsOfYear) private readonly accounts: AccountsOfYear,
    @Inject(YearWords) private readonly words: YearWords,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** The file, readable by whoever reads the treasury. Refuses `not-found`. */
  async make(yearId: string, format: PackFormat): Promise<StoredFile> {
    const association = await this.db.get(Association, currentAssociation().id);
    const locale: Locale = association.locale === 'en' ? 'en' : 'fr';
    const facts = await this.facts(yearId);
    const name = packWords[locale].file({
      ...{ name: association.name, to: facts.year.endsOn, kind: format },
    });
    const readableWith = 'treasury.read' as const;
    if (format === PackFormat.xlsx)
      return this.files.keep({ name, bytes: await workbook(facts, locale), mediaType: XLSX, readableWith });
    const making = { locale, createdAt: this.clock.now() };
    const paper = packPaper(
      letterheadOf(association, [registersOf(association)]),
      facts,
      await this.words.of(yearId),
      making,
    );
    const bytes = await this.pdf.render(paper);
    return this.files.keep({ name, bytes, mediaType: 'application/pdf', readableWith });
  }

  /** Every figure of the pack, read from the data as it stands. */
  async facts(yearId: string): Promise<PackFacts> {
    const told = await this.accounts.of(yearId);
    const { year, income, sheet } = told;
    return {
      year: { startsOn: year.startsOn, endsOn: year.endsOn, closed: year.closedAt !== null },
      ...{ income, sheet, next: await this.accounts.planned(told) },
      collected: await this.collected(year),
      fees: await this.fees(),
      members: await this.members(),
      on: currentToday(),
    };
  }

  private collected({ startsOn, endsOn }: FinancialYear): Promise<PackFacts['collected']> {
    return this.db.query(
      `select kind, sum(amount_cents)::int as "calledCents", sum(settled_cents)::int as "receivedCents",
         sum(reduced_cents)::int as "waivedCents", sum(remaining_cents)::int as "leftCents"
       from due_now where called_on between $1 and $2 group by kind order by sum(amount_cents) desc`,
      [startsOn, endsOn],
    );
  }

  private fees(): Promise<FeeAsked[]> {
    return this.db.query(
      `select s.name, c.name as category, p.amount_cents as "amountCents", p.rate = 'reduced' as reduced
       from fee_price p
       join fee_schedule s on s.association_id = p.association_id and s.id = p.schedule_id and s.archived_at is null
       join membership_category c on c.association_id = p.association_id and c.id = p.category_id
       order by s.name, c.position, p.rate`,
    );
  }

  private members(): Promise<PackFacts['members']> {
    return this.db.query(
      `select p.display_name as name, exists (
         select from fee_coverage c where c.association_id = m.association_id and c.person_id = m.person_id
           and ${TODAY} between c.starts_on and c.ends_on and not exists (
             select from fee_coverage_reversal r where r.association_id = c.association_id and r.coverage_id = c.id)
       ) as "inGoodStanding"
       from (select distinct association_id, person_id from membership
             where starts_on <= ${TODAY} and (ends_on is null or ends_on >= ${TODAY})) m
       join person p on p.association_id = m.association_id and p.id = m.person_id
       order by p.sort_name, p.id`,
    );
  }
}

async function workbook(facts: PackFacts, locale: Locale): Promise<Uint8Array> {
  const file = await writeXlsxFile(
    packSheets(facts, locale).map(({ name, rows, widths }) => ({ data: rows, sheet: name, columns: widths })),
  ).toBlob();
  return new Uint8Array(await file.arrayBuffer());
}

const registersOf = ({ siret, rna }: { siret: string | null; rna: string | null }): string =>
  [siret && `SIRET ${siret}`, rna && `RNA ${rna}`].filter(Boolean).join(' · ');
