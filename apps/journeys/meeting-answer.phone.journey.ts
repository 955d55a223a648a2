import { addDays, civilDate } from '@etabli/kernel';
import { committee } from './cast/committee.ts';
import { expectOpenToAll } from './stage/accessibility.ts';
import { commissionLedBy } from './stage/commission.ts';
import { stage } from './stage/database.ts';
import { House } from './stage/house.ts';
import { phone } from './stage/screens.ts';
import { expect, test } from './stage/story.ts';

test('an invitation to a meeting is answered from a phone, without signing in', async ({
  arrives,
  stranger,
}) => {
  const house = await House.open('La Passementerie', {
    'Ada Bobine': {},
    'Bakary Lin': { account: false },
  });
  const page = await arrives(house, 'Ada Bobine');
  await page.goto(
    `/${house.slug}/commissions/${await commissionLedBy(house, 'Fêtes', 'Ada Bobine', ['Bakary Lin'])}`,
  );
  await committee(page).plansMeeting('Réunion Fêtes', addDays(civilDate(new Date(), 'Europe/Paris'), 7));
  await page.getByRole('button', { name: 'Inviter tout le monde' }).click();
  const said = async () => {
    const [row] = await stage<{ coming: boolean | null; answered: boolean }>(
      `select coming, answered_at is not null as answered from meeting_person
       where association_id = $1 and person_id = $2`,
      [house.id, house.idOf('Bakary Lin')],
    );
    return row;
  };
  const link = async () => {
    const [mail] = await stage<{ text: string }>(
      `select text from mail where association_id = $1 and person_id = $2 and kind = 'meeting'`,
      [house.id, house.idOf('Bakary Lin')],
    );
    return /\S+token=[\w.-]+&reponse=yes/.exec(mail?.text ?? '')?.[0] ?? '';
  };
  await expect.poll(link).not.toBe('');
  const { pathname, search } = new URL(await link());
  const mine = await stranger(phone);

  await test.step('opening the link changes nothing', async () => {
    await mine.goto(pathname + search);
    await expect(mine.getByRole('button', { name: 'Je viens', exact: true })).toBeFocused();
    await expectOpenToAll(mine, 'une invitation à laquelle répondre');
    expect(await said()).toBeUndefined();
  });

  await test.step('one press answers, another changes it, one takes it back', async () => {
    await mine.keyboard.press('Enter');
    await expect(mine.getByText('C’est noté : vous venez.')).toBeVisible();
    await expect(mine.getByRole('status').filter({ hasText: 'vous venez' })).toBeFocused();
    expect(await said()).toEqual({ coming: true, answered: true });
    await mine.getByRole('button', { name: 'Je ne sais pas encore' }).click();
    await expect(mine.getByText('C’est noté : vous ne savez pas encore.')).toBeVisible();
    expect(await said()).toEqual({ coming: null, answered: true });
    await expectOpenToAll(mine, 'une réponse à une invitation');
    await mine.getByRole('button', { name: 'Annuler' }).click();
    await expect(mine.getByText('C’est noté')).toHaveCount(0);
    expect(await said()).toEqual({ coming: null, answered: false });
  });

  await test.step('another answer of the same mail asks for that one, whatever was said before', async () => {
    await mine.getByRole('button', { name: 'Je viens', exact: true }).click();
    await expect(mine.getByText('C’est noté : vous venez.')).toBeVisible();
    await mine.goto(pathname + search.replace('reponse=yes', 'reponse=no'));
    await expect(mine.getByText('Pour l’instant, vous avez répondu que vous venez.')).toBeVisible();
    await expect(mine.getByRole('button', { name: 'Je ne viens pas' })).toBeFocused();
    expect(await said()).toEqual({ coming: true, answered: true });
    await mine.keyboard.press('Enter');
    await expect(mine.getByText('C’est noté : vous ne venez pas.')).toBeVisible();
    expect(await said()).toEqual({ coming: false, answered: true });
  });
});
