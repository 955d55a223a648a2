import { ask, graphql, request, signedIn, sql } from '../../../apps/api/testing/client.js';
import { calling } from '../testing/calls.js';
import { House } from '../testing/house.js';
import { readingPapers } from '../testing/papers.js';
import { saying } from '../testing/verbs.js';

const tools = { sql, signedIn };
const verb = saying(ask);
const pdfOf = readingPapers(request);
const { convened } = calling(ask);
const house = () => House.withBoard(tools, { 'agenda.add': 'one-member' });

/** Ada has an item added to an agenda that has left. */
async function adds(here: House, assemblyId: string): Promise<void> {
  const input = { assemblyId, kind: 'vote', title: 'Un compost', text: 'L’assemblée décide d’un compost.' };
  const { asked } = await ask<{ asked: { id: string } }>(
    'mutation ($input: ProposeItemInput!) { asked: proposeItem(input: $input) { ... on ItemProposal { id } } }',
    { input },
    here.as('Ada'),
  );
  await ask(
    'mutation ($id: ID!) { putOnAgenda(proposalId: $id) { __typename } }',
    { id: asked.id },
    here.as('Inès'),
  );
}

describe('an item added since the convocation', () => {
  it('is told by letter to who has no address, with the proof of each person', async () => {
    const here = await house({ 'agenda.add': 'one-member' });
    for (const name of ['Célestine', 'Dominique']) await here.welcome(name, { email: null });
    const id = await convened(here);
    const letters = async (who = here.as('Inès')) =>
      (
        await graphql<{ noticeLetters: { waiting: number; titles: string[] } }>(
          'query ($id: ID!) { noticeLetters(assemblyId: $id) { waiting titles } }',
          { id },
          who,
        )
      ).data?.noticeLetters;
    expect(await letters()).toEqual({ waiting: 0, titles: [] });
    expect(await verb('printItemNotices', { assemblyId: id }, here.as('Inès'))).toMatchObject({
      code: 'convocation.nothing-to-print',
    });
    await adds(here, id);
    expect(await letters()).toEqual({ waiting: 2, titles: ['Un compost'] });
    const file = await verb('printItemNotices', { assemblyId: id }, here.as('Inès'));
    const { text, pdfa } = await pdfOf(file.id, here.as('Inès'));
    expect(pdfa).toBe('2A');
    for (const said of ['Bonjour Célestine', 'Bonjour Dominique', 'À la demande d’Ada', 'À scanner avec'])
      expect(text).toContain(said);
    expect((await request(`/files/${file.id}`, here.as('Ada'))).status).toBe(404);
    const tomorrow = new Date(Date.now() + 86_400_000).toISOString();
    const post = (at: string, who = here.as('Inès')) =>
      verb('recordItemNoticePosting', { assemblyId: id, at }, who);
    expect(await post(tomorrow)).toMatchObject({ code: 'convocation.delivery-date', field: 'at' });
    expect(await post(new Date().toISOString(), here.as('Ada'))).toMatchObject({ code: 'access.denied' });
    const elsewhere = await house();
    expect(await post(new Date().toISOString(), elsewhere.as('Inès'))).toMatchObject({ code: 'not-found' });
    await post(new Date().toISOString());
    expect(await letters()).toEqual({ waiting: 0, titles: [] });
    const proof = await ask<{ convocations: { items: { itemNotices: object[] }[] } }>(
      `query ($id: ID!) { convocations(assemblyId: $id, page: { search: "dominique" }) { items { itemNotices { title state at } } } }`,
      { id },
      here.as('Inès'),
    );
    expect(proof.convocations.items).toEqual([
      { itemNotices: [{ title: 'Un compost', state: 'sent', at: expect.any(String) }] },
    ]);
    expect((await letters(here.as('Ada'))) ?? null).toBeNull();
  });
});
