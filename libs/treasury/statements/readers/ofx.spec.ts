import type { Refusal } from '@etabli/kernel';
import { readOfx } from './ofx.js';

const sgml = `OFXHEADER:100
DATA:OFXSGML
VERSION:102

<OFX>
<BANKMSGSRSV1><STMTTRNRS><STMTRS>
<CURDEF>EUR
<BANKACCTFROM><BANKID>30006<BRANCHID>00001<ACCTID>12345678901<ACCTTYPE>CHECKING</BANKACCTFROM>
<BANKTRANLIST>
<DTSTART>20260901
<DTEND>20260930
<STMTTRN>
<TRNTYPE>CREDIT
<DTPOSTED>20260903120000[+2:CEST]
<TRNAMT>+250,00
<FITID>A1
<NAME>VIR ATELIER RIVI&Egrave;RE &amp; FILS
<MEMO>
</STMTTRN>
<STMTTRN>
<TRNTYPE>DEBIT
<DTPOSTED>20260910
<TRNAMT>-57.5
<FITID>A2
<NAME>PRLV REJETE
<MEMO>ECH-42
</STMTTRN>
</BANKTRANLIST>
<LEDGERBAL><BALAMT>1192.50<DTASOF>20260930</LEDGERBAL>
</STMTRS></STMTTRNRS></BANKMSGSRSV1>
</OFX>`;

const refusal = (text: string): Pick<Refusal, 'code' | 'details'> | null => {
  try {
    readOfx(text);
    return null;
  } catch (error) {
    return error as Refusal;
  }
};

describe('an OFX file', () => {
  test('without closing tags, with an empty MEMO and a decimal comma, gives its lines and the balance before them', () => {
    const [account] = readOfx(sgml).accounts;
    expect(account).toMatchObject({ number: '12345678901', currency: 'EUR' });
    expect(account?.statements[0]).toMatchObject({
      from: '2026-09-01',
      to: '2026-09-30',
      opening: 100000,
      closing: 119250,
      lines: [
        {
          bankId: 'A1',
          bookedOn: '2026-09-03',
          amount: 25000,
          label: 'VIR ATELIER RIVI&Egrave;RE & FILS',
          remittance: null,
        },
        {
          bankId: 'A2',
          bookedOn: '2026-09-10',
          amount: -5750,
          label: 'PRLV REJETE ECH-42',
          remittance: 'ECH-42',
        },
      ],
    });
  });

  test('on one line, or as XML with every tag closed, says the same', () => {
    const places = (text: string) => JSON.stringify(readOfx(text)).replace(/"place":\d+/g, '');
    expect(places(sgml.replace(/\n(?=<)/g, ''))).toBe(places(sgml));
    const xml = sgml.replace(/<([A-Z0-9]+)>([^<\n]+)/g, '<$1>$2</$1>').replace('<MEMO>\n', '<MEMO/>\n');
    expect(places(xml)).toBe(places(sgml));
  });

  test('an empty element that is never closed gives back what follows it', () => {
    const moved = sgml.replace('<TRNTYPE>CREDIT', '<MEMO>\n<TRNTYPE>CREDIT');
    expect(readOfx(moved).accounts[0]?.statements[0]?.lines[0]).toMatchObject({
      amount: 25000,
      bankId: 'A1',
    });
  });

  test('a balance older than the last line is not taken for the closing one', () => {
    const [statement] =
      readOfx(sgml.replace('<DTASOF>20260930', '<DTASOF>20260901')).accounts[0]?.statements ?? [];
    expect(statement).toMatchObject({ opening: null, closing: null });
  });

  test.each([
    [
      'cut short',
      sgml.slice(0, sgml.indexOf('</BANKTRANLIST>')),
      'statements.cut-short',
      { line: sgml.slice(0, sgml.indexOf('</BANKTRANLIST>')).trimEnd().split('\n').length },
    ],
    [
      'a tag that closes nothing',
      sgml.replace('</STMTTRN>', '</NOTHING>'),
      'statements.ofx-tag-astray',
      { line: 19 },
    ],
    [
      'no amount',
      sgml.replace('<TRNAMT>-57.5\n', ''),
      'statements.element-missing',
      { line: 20, element: 'TRNAMT' },
    ],
    [
      'an amount of words',
      sgml.replace('-57.5', 'beaucoup'),
      'statements.amount-unreadable',
      { line: 23, text: 'beaucoup' },
    ],
    ['no account', '<OFX></OFX>', 'statements.ofx-empty', {}],
  ])('with %s is refused, saying where', (_, text, code, details) => {
    expect(refusal(text)).toMatchObject({ code, details });
  });
});
