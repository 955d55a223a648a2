import { newId } from '@etabli/kernel';
import { matcher } from './cast/matcher.ts';
import { statementKeeper } from './cast/statement-keeper.ts';
import { expectOpenToAll } from './stage/accessibility.ts';
import { stage } from './stage/database.ts';
import { House } from './stage/house.ts';
import { desktop } from './stage/screens.ts';
import { type Move, statementOf } from './stage/statement.ts';
import { expect, test } from './stage/story.ts';

/** What somebody is asked for, and the reference they are to write. */
async function isAsked(house: House, name: string, cents: number, reference: string, sequence: number) {
  await stage(
    `insert into due (association_id, id, person_id, kind, label, amount_cents, called_on, due_on, sequence, reference)
     values ($1, $2, $3, 'service', 'Loyer de janvier', $4, '2026-01-01', '2026-01-10', $5, $6)`,
    [house.id, newId(), house.idOf(name), cents, sequence, reference],
  );
}

test('the statement does the typing, under the hands of two treasurers at once', async ({ arrives }) => {
  test.slow();
  const house = await House.open('La Navette', {
    'Solange Tissandier': { role: 'treasurer' },
    'Hélène Trame': { role: 'treasurer' },
    'Ada Bobine': {},
    'Basile Filin': {},
  });
  await isAsked(house, 'Ada Bobine', 25_000, 'RF02BSGZHK', 1);
  await isAsked(house, 'Basile Filin', 18_000, 'RF57DKWVWC', 2);
  const page = await arrives(house, 'Solange Tissandier', desktop);
  const solange = { ...statementKeeper(page), ...matcher(page) };
  const other = await arrives(house, 'Hélène Trame', desktop);
  const helene = matcher(other);

  await test.step('a resident wrote the reference on the transfer: it is seen on the statement, and said why', async () => {
    await solange.opensTheAccounts();
    await solange.addsAnAccount('Compte courant');
    const moves: Move[] = [
      [25_000, 'VIR DE A BOBINE rf02 bsgz hk'],
      [18_000, 'VIR BASILE FILIN'],
      [-450, 'FRAIS TENUE DE COMPTE'],
      [-7_200, 'PRLV ENERCOOP'],
    ];
    await solange.handsIn('releve.ofx', statementOf(moves, '20260103'));
    await solange.saysItIs('Compte courant');
    await solange.takesIn('4 lignes');
    await solange.opensMatching();
    await solange.hasLeft('4 lignes à rapprocher');
    await solange.readsWhy('BOBINE', /La référence RF02 BSGZ HK est dans le libellé/);
    await expectOpenToAll(page, 'le rapprochement');
  });

  await test.step('one accepts with the space bar; the other sees it go', async () => {
    await helene.opensMatching();
    await helene.hasLeft('4 lignes à rapprocher');
    await solange.pressesOn('BOBINE', ' ');
    await solange.hasLeft('3 lignes à rapprocher');
    await helene.hasLeft('3 lignes à rapprocher');
    await helene.reads(/Solange Tissandier/);
  });

  await test.step('what they both press is done once', async () => {
    await Promise.all([solange.pressesOn('FILIN', ' '), helene.pressesOn('FILIN', ' ')]);
    await solange.hasLeft('2 lignes à rapprocher');
    await helene.hasLeft('2 lignes à rapprocher');
    const paid = await stage<{ cents: number }>(
      'select amount_cents as cents from payment where association_id = $1 order by 1',
      [house.id],
    );
    expect(paid.map(({ cents }) => cents)).toEqual([18_000, 25_000]);
  });

  await test.step('the rest is filed, undone, filed again: the counter goes to zero', async () => {
    await solange.files('ENERCOOP', '6061');
    await solange.hasLeft('1 ligne à rapprocher');
    await solange.isOn('FRAIS TENUE DE COMPTE');
    await solange.undoesTheLast();
    await solange.hasLeft('2 lignes à rapprocher');
    await solange.files('ENERCOOP', '6061');
    await solange.acceptsAll('Rapprocher 1 ligne certaine');
    await solange.reads('Tout est rapproché');
    await helene.reads('Tout est rapproché');
  });
});

test('the keys go as fast as the treasurer: nobody waits for the bank line before the next', async ({
  arrives,
}) => {
  const house = await House.open('La Cardeuse', {
    'Solange Tissandier': { role: 'treasurer' },
    'Ada Bobine': {},
    'Basile Filin': {},
    'Chloé Ourdie': {},
  });
  await isAsked(house, 'Ada Bobine', 25_000, 'RF43NKBMWY', 1);
  await isAsked(house, 'Basile Filin', 18_000, 'RF65XCSMRV', 2);
  await isAsked(house, 'Chloé Ourdie', 9_000, 'RF52GWJMMR', 3);
  const page = await arrives(house, 'Solange Tissandier', desktop);
  const solange = { ...statementKeeper(page), ...matcher(page) };
  await solange.opensTheAccounts();
  await solange.addsAnAccount('Compte courant');
  const moves: Move[] = [
    [25_000, 'VIR RF43NKBMWY'],
    [18_000, 'VIR RF65XCSMRV'],
    [9_000, 'VIR RF52GWJMMR'],
    [-7_200, 'PRLV ENERCOOP'],
  ];
  await solange.handsIn('releve.ofx', statementOf(moves, '20260103'));
  await solange.saysItIs('Compte courant');
  await solange.takesIn('4 lignes');
  await solange.opensMatching();
  await solange.hasLeft('4 lignes à rapprocher');

  await test.step('two presses in a row are two lines, whatever the server is doing', async () => {
    await solange.pressesOn('RF43NKBMWY', ' ', ' ');
    await solange.isOn('RF52GWJMMR');
    await solange.hasLeft('2 lignes à rapprocher');
  });

  await test.step('once all that is certain is accepted, the focus is on what is left to say', async () => {
    await solange.acceptsAll('Rapprocher 1 ligne certaine');
    await solange.hasLeft('1 ligne à rapprocher');
    await solange.isOn('PRLV ENERCOOP');
  });
});
