import { stage } from './database.ts';
import type { House } from './house.ts';

/** Where the mail that called someone leads, as it is in their box. */
export async function linkOf(house: House, name: string): Promise<string> {
  const [mail] = await stage<{ text: string }>(
    `select text from mail where association_id = $1 and person_id = $2 and kind = 'convocation'`,
    [house.id, house.idOf(name)],
  );
  const found = /\S+token=[\w.-]+/.exec(mail?.text ?? '');
  if (!found) throw new Error(`aucun lien pour ${name}`);
  const { pathname, search } = new URL(found[0]);
  return pathname + search;
}
