import { inspect } from '@etabli/platform/pdf/inspect';
import { ask, request, signedIn, sql } from '../../apps/api/testing/client.js';
import { calling } from './testing/calls.js';
import { House, inDays, today } from './testing/house.js';
import { type Asking, saying } from './testing/verbs.js';

const tools = { sql, signedIn };
const verb = saying(ask);
const { prepared, convened } = calling(ask);
const house = (clauses: Parameters<typeof House.build>[1] = {}) => House.withBoard(tools, clauses);

async function pdfOf(id: string, who: Asking): Promise<Awaited<ReturnType<typeof inspect>>> {
  const response = await request(`/files/${id}`, who);
  expect(response.status).toBe(200);
  return inspect(new Uint8Array(await response.arrayBuffer()));
}

describe('one’s own page', () => {
  const MINE = `query ($id: ID!) { myAssembly(id: $id) { assembly { id agenda { title } documents { name } }
    voices { person { displayName } votes voices sentence convocation { answer } } } }`;
  interface Mine {
    myAssembly: { voices: { votes: boolean; sentence: string; person: { displayName: string } }[] };
  }

  it('says whether one votes, and why not', async () => {
    const here = await house();
    await here.welcome('Bakary', { paid: false });
    const id = await convened(here);
    const ada = await ask<Mine>(MINE, { id }, here.as('Ada'));
    expect(ada.myAssembly.voices).toMatchObject([
      { votes: true, voices: 1, sentence: 'Vous votez à cette assemblée.' },
    ]);
    const bakary = await ask<Mine>(MINE, { id }, here.as('Bakary'));
    expect(bakary.myAssembly.voices).toMatchObject([
      { votes: false, sentence: expect.stringContaining('Votre cotisation') },
    ]);
    const english = await ask<Mine>(MINE, { id }, { ...here.as('Bakary'), locale: 'en' });
    expect(english.myAssembly.voices[0]?.sentence).toContain('Your fee');
  });

  it('takes one’s answer, and that of an organisation one votes for', async () => {
    const here = await house();
    await here.welcome('Atelier', { organisation: true });
    await here.welcome('Hélène', { represents: 'Atelier' });
    const id = await convened(here);
    const atelier = here.idOf('Atelier');
    const hers = { assemblyId: id, answer: 'absent' };
    expect(await verb('answerConvocation', hers, here.as('Hélène'))).toMatchObject({
      answer: 'absent',
      person: { id: here.idOf('Hélène') },
    });
    const theirs = { assemblyId: id, answer: 'present', personId: atelier };
    expect(await verb('answerConvocation', theirs, here.as('Hélène'))).toMatchObject({
      answer: 'present',
      person: { id: atelier },
    });
    expect(await verb('answerConvocation', theirs, here.as('Ada'))).toMatchObject({ code: 'not-found' });
    const mine = await ask<Mine>(MINE, { id }, here.as('Hélène'));
    expect(mine.myAssembly.voices.map(({ person }) => person.displayName)).toEqual(['Hélène', 'Atelier']);
    expect(mine.myAssembly.voices).toMatchObject([
      { convocation: { answer: 'absent' } },
      { convocation: { answer: 'present' }, sentence: expect.stringContaining('au nom d’Atelier') },
    ]);
  });

  it('waits for an answer to each assembly convened, one’s own and that of one’s organisation', async () => {
    const here = await house();
    await here.welcome('Atelier', { organisation: true });
    await here.welcome('Hélène', { represents: 'Atelier' });
    const [first, second] = [await convened(here), await convened(here, { startsAt: inDays(40) })];
    await prepared(here, { startsAt: inDays(50) });
    const awaited = async (name: string) => {
      const { assemblies } = await ask<{ assemblies: { items: { id: string; awaitsMyAnswer: boolean }[] } }>(
        '{ assemblies { items { id awaitsMyAnswer } } }',
        {},
        here.as(name),
      );
      return assemblies.items.filter(({ awaitsMyAnswer }) => awaitsMyAnswer).map(({ id }) => id);
    };
    expect(await awaited('Hélène')).toEqual([second, first]);
    await verb('answerConvocation', { assemblyId: first, answer: 'present' }, here.as('Hélène'));
    expect(await awaited('Hélène')).toEqual([second, first]);
    const theirs = { assemblyId: first, answer: 'absent', personId: here.idOf('Atelier') };
    await verb('answerConvocation', theirs, here.as('Hélène'));
    expect(await awaited('Hélène')).toEqual([second]);
    expect(await awaited('Ada')).toEqual([second, first]);
  });

  it('refuses an answer that cannot be', async () => {
    const here = await house();
    const draft = await prepared(here);
    const answering = (assemblyId: string, answer: string, name = 'Ada') =>
      verb('answerConvocation', { assemblyId, answer }, here.as(name));
    expect(await answering(draft, 'present')).toMatchObject({ code: 'not-found' });
    expect(await answering(draft, 'present', 'Inès')).toMatchObject({ code: 'assembly.not-convened' });
    const id = await convened(here);
    expect(await answering(id, 'remote')).toMatchObject({ code: 'convocation.not-remote', field: 'answer' });
    expect(await answering(id, 'proxy')).toMatchObject({ code: 'convocation.answer-by-proxy' });
    await here.welcome('Kenza', { since: today() });
    expect(await answering(id, 'present', 'Kenza')).toMatchObject({ code: 'convocation.not-called' });
  });

  it('prints a proxy form with one’s name, for oneself only', async () => {
    const here = await house();
    const id = await convened(here);
    const file = await verb('printProxyForm', { assemblyId: id }, here.as('Ada'));
    const { text } = await pdfOf(file.id, here.as('Ada'));
    expect(text).toContain('Ada');
    expect((await request(`/files/${file.id}`, here.as('Inès'))).status).toBe(404);
    const other = { assemblyId: id, personId: here.idOf('Inès') };
    expect(await verb('printProxyForm', other, here.as('Ada'))).toMatchObject({ code: 'not-found' });
    const without = await house({ 'proxy.allowed': false });
    const none = await convened(without);
    expect(await verb('printProxyForm', { assemblyId: none }, without.as('Ada'))).toMatchObject({
      code: 'convocation.no-proxies',
    });
  });
});
