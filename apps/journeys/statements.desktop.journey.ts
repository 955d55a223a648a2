import { statementKeeper } from './cast/statement-keeper.ts';
import { expectOpenToAll } from './stage/accessibility.ts';
import { House } from './stage/house.ts';
import { test } from './stage/story.ts';

/** An OFX file of one month: a transfer in, a payment out. */
const month = (number: string, closing: string): string => `OFXHEADER:100
<OFX><BANKMSGSRSV1><STMTTRNRS><STMTRS><CURDEF>EUR
<BANKACCTFROM><BANKID>30006<ACCTID>12345678901</BANKACCTFROM>
<BANKTRANLIST><DTSTART>2026${number}01<DTEND>2026${number}28
<STMTTRN><TRNTYPE>CREDIT<DTPOSTED>2026${number}03<TRNAMT>250.00<FITID>A${number}<NAME>VIR ATELIER RIVIERE</STMTTRN>
<STMTTRN><TRNTYPE>DEBIT<DTPOSTED>2026${number}10<TRNAMT>-57.50<FITID>B${number}<NAME>PRLV ENERCOOP</STMTTRN>
</BANKTRANLIST><LEDGERBAL><BALAMT>${closing}<DTASOF>2026${number}28</LEDGERBAL>
</STMTRS></STMTTRNRS></BANKMSGSRSV1></OFX>
`;

test('a statement comes in, from the file of the bank to its lines', async ({ arrives }) => {
  const house = await House.open('La Filature', { 'Solange Tissandier': { role: 'treasurer' } });
  const page = await arrives(house, 'Solange Tissandier');
  const solange = statementKeeper(page);
  await solange.opensTheAccounts();
  await solange.addsAnAccount('Compte courant');
  await solange.handsIn('releve.ofx', month('01', '1192.50').replace('-57.50', 'beaucoup'));
  await solange.isRefused('« beaucoup » n’est pas un montant');
  await solange.handsIn('releve.ofx', month('01', '1192.50'));
  await solange.saysItIs('Compte courant');
  await expectOpenToAll(page, 'l’import d’un relevé');
  await solange.takesIn('2 lignes');
  await solange.finds('enercoop', 'PRLV ENERCOOP');
  await expectOpenToAll(page, 'les lignes d’un compte');
  await solange.handsIn('releve.ofx', month('03', '1500.00'));
  await solange.isKnownAs('Compte courant');
  await solange.takesIn('2 lignes');
  await solange.acceptsWhatIsHeld(/Le relevé précédent manque/);
  await solange.takesTheLatestBack();
});
