import { newcomer } from './cast/newcomer.ts';
import { secretary } from './cast/secretary.ts';
import { House } from './stage/house.ts';
import { phone } from './stage/screens.ts';
import { expect, test } from './stage/story.ts';

test('a newcomer comes in by the invitation of the secretary', async ({ arrives, stranger }) => {
  const house = await House.open('La Filature', {
    'Solange Tissandier': { role: 'secretary' },
    'Zélie Navette': { account: false },
  });
  const solange = secretary(await arrives(house, 'Solange Tissandier'));
  await solange.opensPageOf('Zélie Navette');
  await solange.invites(house.emailOf('Zélie Navette'));
  const link = await solange.findsLinkMailedTo(house.emailOf('Zélie Navette'));

  const page = await stranger(phone);
  const zelie = newcomer(page);
  await zelie.followsInvitation(link, 'La Filature');
  await zelie.entersTheHouse('Zélie');
  await expect(page).toHaveURL(new RegExp(`/${house.slug}$`));

  await newcomer(await stranger(phone)).findsInvitationUsed(link);
});
