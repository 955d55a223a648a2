/** A movement of the statement: cents and label. */
export type Move = [cents: number, label: string];

const decimal = (cents: number): string => (cents / 100).toFixed(2);

/** An OFX file of one day, written `YYYYMMDD`. */
export const statementOf = (moves: readonly Move[], day: string): string => `OFXHEADER:100
<OFX><BANKMSGSRSV1><STMTTRNRS><STMTRS><CURDEF>EUR
<BANKACCTFROM><BANKID>30006<ACCTID>12345678901</BANKACCTFROM>
<BANKTRANLIST><DTSTART>${day}<DTEND>${day}
${moves.map(([cents, label], at) => `<STMTTRN><TRNTYPE>OTHER<DTPOSTED>${day}<TRNAMT>${decimal(cents)}<FITID>M${at}<NAME>${label}</STMTTRN>`).join('\n')}
</BANKTRANLIST></STMTRS></STMTTRNRS></BANKMSGSRSV1></OFX>
`;
