import type { IsoDate } from '@etabli/kernel';

/** A movement of a bank account, as the story tells it. */
export interface Movement {
  on: IsoDate;
  /** Cents, positive when money comes in. */
  cents: number;
  label: string;
  /** Who is on the other side, and what they wrote. */
  name?: string;
  iban?: string;
  remittance?: string;
}

/** One month of an account. */
export interface Month {
  from: IsoDate;
  to: IsoDate;
  opening: number;
  movements: Movement[];
}

/** The CAMT.053 file that a bank would give for a month of an account. */
export function camtFile(iban: string, { from, to, opening, movements }: Month): string {
  const closing = movements.reduce((sum, { cents }) => sum + cents, opening);
  return `<?xml version="1.0" encoding="UTF-8"?>
<Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.08"><BkToCstmrStmt>
<GrpHdr><MsgId>RELEVE-${to}</MsgId><CreDtTm>${to}T23:00:00+01:00</CreDtTm></GrpHdr>
<Stmt><Id>${to.slice(0, 7)}</Id><CreDtTm>${to}T23:00:00+01:00</CreDtTm>
<Acct><Id><IBAN>${iban}</IBAN></Id><Ccy>EUR</Ccy></Acct>
${balance('OPBD', opening, from)}
${balance('CLBD', closing, to)}
${movements.map((movement, at) => entry(movement, `${to.slice(0, 7)}-${at + 1}`)).join('\n')}
</Stmt></BkToCstmrStmt></Document>
`;
}

const amount = (cents: number): string => {
  const digits = String(Math.abs(cents)).padStart(3, '0');
  const way = cents < 0 ? 'DBIT' : 'CRDT';
  return `<Amt Ccy="EUR">${digits.slice(0, -2)}.${digits.slice(-2)}</Amt><CdtDbtInd>${way}</CdtDbtInd>`;
};

const balance = (code: string, cents: number, on: IsoDate): string =>
  `<Bal><Tp><CdOrPrtry><Cd>${code}</Cd></CdOrPrtry></Tp>${amount(cents)}<Dt><Dt>${on}</Dt></Dt></Bal>`;

const text = (words: string): string => words.replace(/&/g, '&amp;').replace(/</g, '&lt;');

function entry({ on, cents, label, name, iban, remittance }: Movement, reference: string): string {
  const role = cents < 0 ? 'Cdtr' : 'Dbtr';
  const party = name
    ? `<RltdPties><${role}><Pty><Nm>${text(name)}</Nm></Pty></${role}>${
        iban ? `<${role}Acct><Id><IBAN>${iban}</IBAN></Id></${role}Acct>` : ''
      }</RltdPties>`
    : '';
  const why = remittance ? `<RmtInf><Ustrd>${text(remittance)}</Ustrd></RmtInf>` : '';
  const details = party + why ? `<NtryDtls><TxDtls>${party}${why}</TxDtls></NtryDtls>` : '';
  return `<Ntry>${amount(cents)}<Sts><Cd>BOOK</Cd></Sts><BookgDt><Dt>${on}</Dt></BookgDt><ValDt><Dt>${on}</Dt></ValDt><AcctSvcrRef>${reference}</AcctSvcrRef>${details}<AddtlNtryInf>${text(label)}</AddtlNtryInf></Ntry>`;
}
