import { fraction } from '@etabli/kernel';
import { chair } from './cast/chair.ts';
import { desk } from './cast/desk.ts';
import { minuteTaker } from './cast/minute-taker.ts';
import { secretary } from './cast/secretary.ts';
import { mixedAssembly, openFilature, plan, secondCall } from './stage/filature.ts';
import { tablet } from './stage/screens.ts';
import { expect, test } from './stage/story.ts';

const fee = 'Montant de la cotisation';
const seat = 'Transférer le siège';
const present = ['Hélène Trame', 'Solange Tissandier', 'Ada Bobine'];

/** Of six members, three are enough to decide the fee and not to change the statutes, unless they are called again. */
const clauses = {
  'quorum.ago': fraction(1, 3),
  'quorum.age': fraction(2, 3),
  'second.quorum': fraction(1, 3),
};

test('a second call: one half of a mixed assembly lacked its quorum', async ({ arrives }) => {
  test.slow();
  const house = await openFilature(clauses);
  const console = await arrives(house, 'Hélène Trame');
  const helene = { ...secretary(console), ...chair(console), ...minuteTaker(console) };
  const door = await arrives(house, 'Solange Tissandier', tablet);
  const solange = { ...secretary(door), ...desk(door) };
  const receivesThemAt = async (assembly: string) => {
    await solange.goesTo('Assemblées');
    await solange.keepsDeskOf(assembly);
    for (const name of present) await solange.receives(name);
  };

  await test.step('the members are called to decide the fee, and to move the seat', async () => {
    await helene.goesTo('Assemblées');
    await helene.opensMixedFile(plan);
    await helene.addsVote(fee, 'L’assemblée générale fixe la cotisation à 20 €.', 'Ordinaire');
    await helene.addsVote(seat, 'L’assemblée générale transfère le siège à Die.', 'Extraordinaire');
    await helene.convenes(6);
    await receivesThemAt(mixedAssembly);
  });

  await test.step('three are there: the fee is fixed, the seat is not decided', async () => {
    await helene.opensSitting('Solange Tissandier');
    await helene.comesTo(fee);
    await helene.votesByHands({ against: 0, abstention: 0 });
    await helene.proclaims('3 pour');
    await helene.comesTo(seat);
    await helene.votesByHands({ against: 0, abstention: 0 });
    await helene.proclaims('faute de quorum');
    await helene.closesSitting();
  });

  await test.step('the second call takes up the seat alone, and the members are called again', async () => {
    await helene.preparesSecondCall(seat);
    await expect(console.getByRole('heading', { level: 1, name: secondCall })).toBeVisible();
    await expect(console.getByRole('heading', { level: 3, name: `1. ${seat}` })).toBeVisible();
    await expect(console.getByRole('heading', { level: 3, name: fee })).toHaveCount(0);
    await helene.convenes(6);
    await receivesThemAt(secondCall);
  });

  await test.step('the same three now decide, and the minutes say under which quorum', async () => {
    await helene.opensSitting('Solange Tissandier');
    await helene.comesTo(seat);
    await helene.votesByHands({ against: 0, abstention: 0 });
    await helene.proclaims('3 pour');
    await helene.closesSitting();
    await expect(console.getByRole('article', { name: 'Le procès-verbal' })).toContainText(
      /seconde convocation/i,
    );
  });
});
