import { decimal, type IsoDate } from '@etabli/kernel';
import { spreadsheetText } from '@etabli/kernel/spreadsheet';
import { currentActor, Files, inViewersWords, type StoredFile } from '@etabli/platform';
import { Inject, Injectable } from '@nestjs/common';
import type { VatStatement } from './closing.entities.js';
import { VatStatements } from './statement.service.js';
import { rateName, vatWords } from './words.js';

/** The tax of a period as a file for a spreadsheet, or an accountant. */
@Injectable()
export class VatExport {
  constructor(
    @Inject(VatStatements) private readonly statements: VatStatements,
    @Inject(Files) private readonly files: Files,
  ) {}

  /** A file that only who asked for it may read. Refuses as `VatStatements.of`. */
  async make(from: IsoDate, to: IsoDate): Promise<StoredFile> {
    const statement = await this.statements.of(from, to);
    return this.files.keep({
      ...{ name: inViewersWords(vatWords).file({ from, to }), readableWith: null },
      ...{ bytes: new TextEncoder().encode(csv(statement)), mediaType: 'text/csv; charset=utf-8' },
    });
  }
}

/** Rates, totals and boxes under one another, amounts with a comma. */
function csv({
  rates,
  boxes,
  collectedCents,
  deductibleCents,
  carriedCents,
  toPayCents,
}: VatStatement): string {
  const { locale } = currentActor();
  const words = vatWords[locale];
  const euros = (amount: number | null) => (amount === null ? '' : String(amount));
  const rows = [
    words.headings,
    ...rates.map(({ rate, netCents, vatCents }) => [
      ...[rateName(rate, locale), decimal(netCents), decimal(vatCents)],
    ]),
    [words.collected, '', decimal(collectedCents)],
    [words.deductible, '', decimal(deductibleCents)],
    ...(carriedCents === 0 ? [] : [[words.carried, '', decimal(carriedCents)]]),
    [toPayCents < 0 ? words.credit : words.toPay, '', decimal(Math.abs(toPayCents))],
    [],
    words.boxHeadings,
    ...boxes.map(({ code, baseEuros, taxEuros }) => [code, euros(baseEuros), euros(taxEuros)]),
  ];
  return spreadsheetText(rows);
}
