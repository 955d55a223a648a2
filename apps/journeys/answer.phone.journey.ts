import type { Page } from '@playwright/test';
import { invited } from './cast/invited.ts';
import { becomes, demonstration, found } from './stage/demonstration.ts';
import { desktop } from './stage/screens.ts';
import { expect, test } from './stage/story.ts';

const member = 'Louise Saillansard';
const holder = 'Éléonore Chabrillan';
const CALLED = `select c.mail_id as id from convocation c join assembly a on a.id = c.assembly_id and a.state = 'convened'
  join person p on p.id = c.person_id join here on here.id = c.association_id where p.display_name = '${member}'`;

/** The quorum that the secretary may expect, as the gauge says it. */
const expected = async (page: Page): Promise<number> =>
  Number(await page.getByRole('meter', { name: 'Quorum' }).getAttribute('aria-valuenow'));

test('a member answers by the link of the mail, gives a proxy, and the forecast moves', async ({
  page,
  stranger,
}) => {
  test.slow();
  const office = await stranger(desktop);
  await becomes(office, 'Secrétaire');
  await office.goto(`/${demonstration}/courriers/${await found(CALLED)}`);
  const letter = office.frameLocator('iframe');
  const link = await letter.getByRole('link').first().getAttribute('href');
  expect(link).toContain('/invitation/assemblee?token=');
  const assembly = await found(
    `select a.id from assembly a join here on here.id = a.association_id where a.state = 'convened'`,
  );
  const title = await found(`select title as id from assembly where id = '${assembly}'`);
  await office.goto(`/${demonstration}/assemblees/${assembly}/convocation`);
  const before = await expected(office);

  const louise = invited(page);
  const { pathname, search } = new URL(link ?? '');
  await louise.followsLink(pathname + search, title);
  await louise.answers('Je ne viens pas', 'Vous ne venez pas');
  await expect.poll(() => expected(office)).toBe(before);
  await louise.answers('Je viens', 'Vous venez : on vous attend.');
  await expect.poll(() => expected(office)).toBe(before + 1);
  await louise.givesProxyTo(holder);
  await expect.poll(() => expected(office)).toBe(before + 1);
  await louise.takesItBack();
  await expect.poll(() => expected(office)).toBe(before);
  expect(await louise.putsItInTheCalendar()).toContain('BEGIN:VEVENT');

  await office.getByLabel('Chercher un nom').fill(member);
  await expect(office.getByRole('row').filter({ hasText: member })).toContainText(/à\s\d{1,2}\sh/);
});
