import { newId } from '@etabli/kernel';
import { matcher } from './cast/matcher.ts';
import { statementKeeper } from './cast/statement-keeper.ts';
import { expectOpenToAll } from './stage/accessibility.ts';
import { stage } from './stage/database.ts';
import { House } from './stage/house.ts';
import { desktop } from './stage/screens.ts';
import { expect, test } from './stage/story.ts';

const today = new Date().toISOString().slice(0, 10).replaceAll('-', '');
/** One movement: 180,00 € less what Stripe keeps of it. */
const statement = `OFXHEADER:100
<OFX><BANKMSGSRSV1><STMTTRNRS><STMTRS><CURDEF>EUR
<BANKACCTFROM><BANKID>30006<ACCTID>12345678901</BANKACCTFROM>
<BANKTRANLIST><DTSTART>${today}<DTEND>${today}
<STMTTRN><TRNTYPE>OTHER<DTPOSTED>${today}<TRNAMT>177.05<FITID>C1<NAME>VIR STRIPE PAYMENTS</STMTTRN>
</BANKTRANLIST></STMTRS></STMTTRNRS></BANKMSGSRSV1></OFX>
`;

const paymentsOf = (house: House) =>
  stage<{ cents: number }>('select amount_cents as cents from payment where association_id = $1', [house.id]);

test('a resident pays by card, is told once it is true, and the payout is one line of the bank', async ({
  arrives,
}, { retry }) => {
  test.setTimeout(60_000);
  const people = { 'Adèle Paume': { role: 'treasurer' }, 'Cléo Couture': {} };
  const house = await House.open('La Ganterie', people, {}, `parcours-carte-${retry}`);
  await stage(
    `insert into due (association_id, id, person_id, kind, label, amount_cents, called_on, due_on, sequence, reference)
     values ($1, $2, $3, 'occupancy_fee', 'Redevance de l’atelier', 18000, current_date, current_date + 5, 1, 'RF45BKCMTQ')`,
    [house.id, newId(), house.idOf('Cléo Couture')],
  );
  const phone = await arrives(house, 'Cléo Couture');

  await test.step('she gives up on the page of Stripe: nothing is said to be paid', async () => {
    await phone.goto(`/${house.slug}/mes-paiements`);
    await phone.getByRole('button', { name: 'Payer par carte' }).click();
    await phone.getByRole('button', { name: /^Payer 180,00/ }).click();
    await expect(phone.getByRole('heading', { name: 'Payer 180.00 €' })).toBeVisible();
    const [{ id }] = (await stage('select id from checkout where association_id = $1', [house.id])) as [
      { id: string },
    ];
    await phone.goto(`/${house.slug}/mes-paiements/carte/${id}`);
    await expect(phone.getByText('Nous attendons la réponse de Stripe')).toBeVisible();
    await expectOpenToAll(phone, 'le retour de paiement');
    expect(await paymentsOf(house)).toEqual([]);
  });

  await test.step('she pays; Stripe tells it twice; it is one payment', async () => {
    await phone.goto(`/${house.slug}/mes-paiements`);
    await phone.getByRole('button', { name: 'Payer par carte' }).click();
    await phone.getByRole('button', { name: /^Payer 180,00/ }).click();
    await phone.getByRole('button', { name: 'Payer', exact: true }).click();
    await expect(phone.getByText(/C’est payé/)).toBeVisible();
    await phone.getByRole('main').getByRole('link', { name: 'Mes paiements' }).last().click();
    await expect(phone.getByText('Vous ne devez rien')).toBeVisible();
    expect(await paymentsOf(house)).toEqual([{ cents: 18_000 }]);
  });

  await test.step('the treasurer sees it, and the transfer that leaves for the bank', async () => {
    const desk = await arrives(house, 'Adèle Paume', desktop);
    const [{ reference }] = (await stage(
      `select reference from checkout_now where association_id = $1 and state = 'paid'`,
      [house.id],
    )) as [{ reference: string }];
    const bank = process.env['STRIPE_API_URL']?.replace(/stripe$/, `stand-in/payout/x?of=${reference}`) ?? '';
    await fetch(bank, { method: 'POST' });
    await desk.goto(`/${house.slug}/tresorerie`);
    await desk.getByRole('link', { name: 'Encaissements' }).click();
    await desk.getByRole('link', { name: 'En ligne' }).click();
    await desk.getByRole('button', { name: 'Prendre des nouvelles' }).click();
    await expect(desk.getByText('Attendu sur le relevé')).toBeVisible();
    await expectOpenToAll(desk, 'les paiements en ligne');
    const treasurer = { ...statementKeeper(desk), ...matcher(desk) };
    await treasurer.opensTheAccounts();
    await treasurer.addsAnAccount('Compte courant');
    await treasurer.handsIn('releve.ofx', statement);
    await treasurer.saysItIs('Compte courant');
    await treasurer.takesIn('1 ligne');
    await treasurer.opensMatching();
    await treasurer.acceptsAll('Rapprocher 1 ligne certaine');
    await treasurer.reads('Tout est rapproché');
    await desk.goto(`/${house.slug}/tresorerie/paiements-en-ligne`);
    await expect(desk.getByText('Rapproché', { exact: true })).toBeVisible();
    expect(await paymentsOf(house)).toEqual([{ cents: 18_000 }]);
  });

  await test.step('somebody at the desk aims at a code, pays, and the desk sees it', async () => {
    await stage(
      `insert into due (association_id, id, person_id, kind, label, amount_cents, called_on, due_on, sequence, reference)
       values ($1, $2, $3, 'service', 'Impressions', 1240, current_date, current_date, 2, 'RF18539007547034')`,
      [house.id, newId(), house.idOf('Cléo Couture')],
    );
    const desk = await arrives(house, 'Adèle Paume', desktop);
    await desk.goto(`/${house.slug}/tresorerie/comptes/${house.idOf('Cléo Couture')}`);
    await desk.getByRole('button', { name: 'Encaisser par carte' }).click();
    await desk.getByRole('button', { name: /^Montrer le code/ }).click();
    await expect(desk.getByRole('img', { name: /^Code à viser/ })).toBeVisible();
    await expectOpenToAll(desk, 'le code du guichet');
    const page = await desk
      .getByRole('link', { name: 'Ouvrir la page sur cet appareil' })
      .getAttribute('href');
    await phone.goto(page ?? '');
    await phone.getByRole('button', { name: 'Payer', exact: true }).click();
    await expect(phone.getByRole('heading', { name: 'Merci' })).toBeVisible();
    await expect(desk.getByText(/C’est payé/)).toBeVisible();
  });

  await test.step('money given back is owed again', async () => {
    const desk = await arrives(house, 'Adèle Paume', desktop);
    await desk.goto(`/${house.slug}/tresorerie/paiements-en-ligne`);
    await desk
      .getByRole('row', { name: /180,00/ })
      .getByRole('button', { name: 'Rembourser' })
      .click();
    const dialog = desk.getByRole('dialog');
    await dialog.getByRole('textbox').fill('Elle part avant la fin du mois');
    await dialog.getByRole('button', { name: 'Rembourser' }).click();
    await expect(dialog).toHaveCount(0);
    await expect(async () => {
      await desk.reload();
      await expect(desk.getByText('Remboursé', { exact: true })).toBeVisible({ timeout: 1_000 });
    }).toPass();
    await phone.goto(`/${house.slug}/mes-paiements`);
    await expect(phone.getByText('180,00').first()).toBeVisible();
  });
});
