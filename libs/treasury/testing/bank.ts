import { request } from '../../../apps/api/testing/client.js';
import { asking, doing, refusal, term } from '../../membership/testing/asking.js';
import { Village, type Villager } from '../../membership/testing/village.js';

/** A movement as a spec writes it: day, cents, label. */
export type Move = [day: string, cents: number, label: string];

/** An OFX file of one account, with a closing balance unless it has none. */
export function ofx(
  moves: Move[],
  { closing, number = '12345678901', currency = 'EUR', from, to }: Shape,
): string {
  const packed = (day: string) => day.replaceAll('-', '');
  const decimal = (cents: number) => (cents / 100).toFixed(2);
  const lines = moves.map(
    ([day, cents, label]) =>
      `<STMTTRN><TRNTYPE>OTHER<DTPOSTED>${packed(day)}<TRNAMT>${decimal(cents)}<NAME>${label}</STMTTRN>`,
  );
  const balance =
    closing === undefined ? '' : `<LEDGERBAL><BALAMT>${decimal(closing)}<DTASOF>${packed(to)}</LEDGERBAL>`;
  return `OFXHEADER:100\n<OFX>\n<BANKMSGSRSV1><STMTTRNRS><STMTRS><CURDEF>${currency}
<BANKACCTFROM><BANKID>30006<ACCTID>${number}</BANKACCTFROM>
<BANKTRANLIST><DTSTART>${packed(from)}<DTEND>${packed(to)}
${lines.join('\n')}
</BANKTRANLIST>${balance}</STMTRS></STMTTRNRS></BANKMSGSRSV1></OFX>\n`;
}

interface Shape {
  from: string;
  to: string;
  closing?: number;
  number?: string;
  currency?: string;
}

/** An account as the specs look at it. */
export interface ShownAccount {
  balance: { cents: number; on: string } | null;
  heldCount: number;
  lineCount: number;
  curve: { on: string; cents: number }[];
}

export interface ShownStatement {
  id: string;
  lineCount: number;
  knownCount: number;
  held: string[];
  acceptedAt: string | null;
}

const IMPORT =
  'BankImport { id format statementCount lineCount undoneAt statements { id lineCount knownCount held acceptedAt } }';
export interface ShownImport {
  id: string;
  format: string;
  statementCount: number;
  lineCount: number;
  undoneAt: string | null;
  statements: ShownStatement[];
}

/** An association whose treasurer, Samir, keeps one account; Claire presides and reads, Zoé is a plain member. */
export class Bank {
  private constructor(
    readonly village: Village,
    readonly claire: Villager,
    readonly samir: Villager,
    readonly zoe: Villager,
  ) {}

  static async opened(): Promise<Bank> {
    const { village, claire, samir, zoe } = await Village.founded();
    return new Bank(village, claire, samir, zoe);
  }

  /** The same people, in a house that exists. */
  static of({ village, claire, samir, zoe }: Pick<Bank, 'village' | 'claire' | 'samir' | 'zoe'>): Bank {
    return new Bank(village, claire, samir, zoe);
  }

  /** A new account; gives its id. */
  async account(name: string, values: object = {}): Promise<string> {
    const input = { name, ...values };
    return (await doing<{ id: string }>(this.samir, 'defineBankAccount', { input }, 'BankAccount { id }')).id;
  }

  /** Hands a file in; gives its id. */
  async upload(content: string | Uint8Array, who: Villager = this.samir): Promise<string> {
    const response = await request('/files?name=releve', {
      ...who,
      method: 'POST',
      body: Buffer.from(content),
      headers: { 'content-type': 'application/octet-stream' },
    });
    return ((await response.json()) as { id: string }).id;
  }

  /** A file and the accounts chosen for those it holds, in their order. */
  async file(content: string | Uint8Array, accountIds: string[], mapping?: object): Promise<object> {
    const accounts = accountIds.map((accountId, rank) => ({ rank, accountId }));
    return { input: { fileId: await this.upload(content), accounts, mapping } };
  }

  async takeIn(content: string | Uint8Array, ...accountIds: string[]): Promise<ShownImport> {
    return doing<ShownImport>(
      this.samir,
      'importBankFile',
      { ...(await this.file(content, accountIds)) },
      IMPORT,
    );
  }

  async refused(
    content: string | Uint8Array,
    ...accountIds: string[]
  ): Promise<{ code: string; message: string }> {
    return refusal(this.samir, 'importBankFile', { ...(await this.file(content, accountIds)) });
  }

  undo(id: string): Promise<ShownImport> {
    return doing<ShownImport>(this.samir, 'undoBankImport', { id }, IMPORT);
  }

  state(id: string): Promise<ShownAccount> {
    return asking(
      this.claire,
      'bankAccount',
      { id },
      'balance { cents on } heldCount lineCount curve { on cents }',
    );
  }

  lines<T>(
    accountId: string,
    page: object = {},
    shows = 'bookedOn amountCents label',
  ): Promise<{ items: T[]; total: number }> {
    return asking(this.claire, 'bankLines', { accountId, page }, `total items { ${shows} }`);
  }
}

/** Roles of the columns of a list, for a mapping. */
export const columns = (...names: string[]) => names.map(term);
