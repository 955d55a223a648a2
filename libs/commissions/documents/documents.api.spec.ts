import { request, sql } from '../../../apps/api/testing/client.js';
import { asking, doing, refusal } from '../../membership/testing/asking.js';
import { handedIn } from '../../membership/testing/handing-in.js';
import type { Villager } from '../../membership/testing/village.js';
import { Workshop } from '../testing/workshop.js';

const DOCUMENTS = 'CommissionDocuments { items { id name url file { name href } } }';
interface Shown {
  items: { id: string; name: string; url: string | null; file: { name: string; href: string } | null }[];
}

let here: Workshop;
let elsewhere: Workshop;
beforeEach(async () => {
  here = await Workshop.founded();
  elsewhere = await Workshop.founded();
});

const input = (documents: object[]) => ({ input: { commissionId: here.commissionId, documents } });
const page = { name: 'Notice', url: 'https://exemple.fr/four' };
const add = (who: Villager, ...documents: object[]) =>
  doing<Shown>(who, 'addCommissionDocuments', input(documents), DOCUMENTS);
const shown = async (who: Villager = here.zoe) =>
  (
    await asking<{ ownDocuments: Shown['items'] }>(
      who,
      'commission',
      { id: here.commissionId },
      'ownDocuments { id name url file { name href } }',
    )
  ).ownDocuments;
const refused = async (who: Villager, ...documents: object[]) =>
  (await refusal(who, 'addCommissionDocuments', input(documents))).code;

describe('documents of a commission', () => {
  test('are files and pages, put there at once, read by every member under their names', async () => {
    const fileId = await handedIn(here.lena, 'four.csv', 'touche;effet\n1;chauffe');
    const { items } = await add(here.lena, { name: ' Mode d’emploi ', fileId }, page);
    expect(items.map(({ name }) => name)).toEqual(['Mode d’emploi', 'Notice']);
    expect(await shown()).toEqual(items);
    const [file, link] = items;
    expect(link).toMatchObject({ url: page.url, file: null });
    expect(await (await request(file?.file?.href ?? '', here.zoe)).text()).toContain('chauffe');
    expect((await request(file?.file?.href ?? '', elsewhere.zoe)).status).toBe(404);
    expect((await request(file?.file?.href ?? '', { association: here.village.slug })).status).toBe(404);
  });

  test('are taken off and put back, once or twice alike', async () => {
    const { items } = await add(here.lena, page, { ...page, name: 'Autre', url: 'https://exemple.fr/2' });
    const ids = items.map(({ id }) => id);
    const take = (who: Villager, values: object = {}) =>
      doing<Shown>(who, 'takeCommissionDocumentsOff', { ids, ...values }, DOCUMENTS);
    await take(here.lena);
    await take(here.claire);
    expect(await shown()).toEqual([]);
    await take(here.lena, { off: false });
    expect((await shown()).map(({ id }) => id).sort()).toEqual([...ids].sort());
    const [id] = ids;
    await doing(here.lena, 'takeCommissionDocumentsOff', { ids: [id] }, DOCUMENTS);
    await add(here.lena, page);
    expect((await refusal(here.lena, 'takeCommissionDocumentsOff', { ids: [id], off: false })).code).toBe(
      'commission-document.there-already',
    );
  });

  test('are looked after by its members and who keeps commissions, while it is open', async () => {
    const { claire, lena, zoe, commissionId } = here;
    expect(await refused(zoe, page)).toBe('commission-document.not-yours');
    expect(await refused(elsewhere.claire, page)).toBe('not-found');
    await here.seat(zoe);
    const { items } = await add(zoe, page);
    const ids = [items[0]?.id];
    expect((await refusal(elsewhere.claire, 'takeCommissionDocumentsOff', { ids })).code).toBe('not-found');
    await add(claire, { ...page, url: 'https://exemple.fr/bureau' });
    const nobody = await here.village.welcome('Max Petit');
    expect((await refusal(nobody, 'takeCommissionDocumentsOff', { ids })).code).toBe(
      'commission-document.not-yours',
    );
    await doing(claire, 'closeCommission', { id: commissionId, reason: 'Finie' }, 'Commission { id }');
    expect(await refused(lena, page)).toBe('commission.closed');
    expect(await shown()).toHaveLength(2);
  });

  test('are all put there or none: a name, one source, a file of one’s own, and never the same twice', async () => {
    const { lena, zoe } = here;
    const foreign = await handedIn(zoe, 'a.csv', 'a;b');
    const own = await handedIn(lena, 'b.csv', 'a;b');
    expect(await refused(lena, page, { name: 'Volé', fileId: foreign })).toBe('not-found');
    expect(
      await refusal(lena, 'addCommissionDocuments', input([page, { ...page, name: ' ' }])),
    ).toMatchObject({
      ...{ code: 'input.required', field: 'documents.1.name' },
    });
    expect(await refused(lena, { name: 'Rien' })).toBe('commission-document.one');
    expect(await refused(lena, { ...page, fileId: own })).toBe('commission-document.one');
    expect(await refused(lena, { name: 'Piège', url: 'javascript:alert(1)' })).toBe(
      'commission-document.address',
    );
    const again = { ...page, name: 'Encore' };
    expect(await refusal(lena, 'addCommissionDocuments', input([page, again]))).toMatchObject({
      ...{ code: 'commission-document.there-already', field: 'documents.1.url' },
    });
    expect(await refused(lena, { name: 'Tableau', fileId: own }, { name: 'Encore', fileId: own })).toBe(
      'commission-document.there-already',
    );
    expect(await shown()).toEqual([]);
    await add(lena, page);
    expect(await refusal(lena, 'addCommissionDocuments', input([again]))).toMatchObject({
      ...{ code: 'commission-document.there-already', field: 'documents.0.url' },
    });
  });

  test('asked twice at the same moment come once', async () => {
    const said = await Promise.allSettled([add(here.lena, page), add(here.claire, page)]);
    expect(said.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(await shown()).toHaveLength(1);
  });

  test('never leave their association, whoever writes them', async () => {
    const write = (commissionId: string) =>
      sql(
        `insert into commission_document (association_id, id, commission_id, name, url)
         values ($1, gen_random_uuid(), $2, 'Notice', 'https://exemple.fr')`,
        [here.village.id, commissionId],
      );
    await write(here.commissionId);
    await expect(write(elsewhere.commissionId)).rejects.toThrow('foreign key');
  });

  test('are two hundred at most', async () => {
    await sql(
      `insert into commission_document (association_id, id, commission_id, name, url)
       select $1, gen_random_uuid(), $2, 'Notice', 'https://exemple.fr/' || n from generate_series(1, 200) n`,
      [here.village.id, here.commissionId],
    );
    expect(await refused(here.lena, page)).toBe('commission-document.too-many');
  });

  test('are found by their words, until they are taken off', async () => {
    const { items } = await add(here.lena, { ...page, name: 'Chauffe-plat à vapeur' });
    const found = async () =>
      asking<{ hits: { title: string; to: string }[] }[]>(
        here.zoe,
        'search',
        { words: 'vapeur' },
        'hits { title to }',
      );
    expect((await found())[0]?.hits).toEqual([
      { title: 'Chauffe-plat à vapeur', to: `commissions/${here.commissionId}` },
    ]);
    await doing(here.lena, 'takeCommissionDocumentsOff', { ids: [items[0]?.id] }, DOCUMENTS);
    expect(await found()).toEqual([]);
  });
});
