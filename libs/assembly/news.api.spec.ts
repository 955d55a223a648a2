import { api, ask, signedIn, sql } from '../../apps/api/testing/client.js';
import { following as follow } from '../membership/testing/following.js';
import { House, inDays } from './testing/house.js';
import { type Asking, saying } from './testing/verbs.js';

const tools = { sql, signedIn };
const verb = saying(ask);

interface News {
  assemblyNews: { id: string; state: string; revision: number };
}

const NEWS = 'subscription ($id: ID!) { assemblyNews(id: $id) { id state revision } }';
const ROOM = 'subscription ($id: ID!) { assemblyLive(id: $id) { id state revision } }';

/** What a browser follows of an assembly. */
const following = (id: string, who: Asking, query = NEWS) => follow<News>(api().url, query, { id }, who);

describe('the news of an assembly', () => {
  it('tell its state at once, then after each change', async () => {
    const here = await House.withBoard(tools);
    const input = { nature: 'ordinary', startsAt: inDays(30), place: 'la grande salle' };
    const { id, revision } = await verb('prepareAssembly', { input }, here.as('Inès'));
    const news = following(id, here.as('Inès'));
    expect(await news.next()).toMatchObject({ data: { assemblyNews: { id, state: 'draft', revision } } });
    const next = news.next();
    await verb('convene', { assemblyId: id }, here.as('Solène'));
    expect(await next).toMatchObject({
      data: { assemblyNews: { state: 'convened', revision: revision + 1 } },
    });
    const member = following(id, here.as('Ada'));
    expect(await member.next()).toMatchObject({ data: { assemblyNews: { state: 'convened' } } });
    await Promise.all([news.stop(), member.stop()]);
  });

  it('are told to those who follow the news and to those who follow the room, each their own', async () => {
    const here = await House.withBoard(tools);
    const input = { nature: 'ordinary', startsAt: inDays(30), place: 'la grande salle' };
    const { id } = await verb('prepareAssembly', { input }, here.as('Inès'));
    await verb('convene', { assemblyId: id }, here.as('Solène'));
    const [news, room] = [following(id, here.as('Ada')), following(id, here.as('Inès'), ROOM)];
    for (const followed of [news, room]) await followed.next();
    const [told, seen] = [news.next(), room.next()];
    await verb('cancelAssembly', { id, reason: 'Neige' }, here.as('Solène'));
    expect(await told).toMatchObject({ data: { assemblyNews: { state: 'cancelled' } } });
    expect(await seen).toMatchObject({ data: { assemblyLive: { state: 'cancelled' } } });
    await Promise.all([news.stop(), room.stop()]);
  });

  it('are kept from another association', async () => {
    const here = await House.withBoard(tools);
    const elsewhere = await House.withBoard(tools);
    const input = { nature: 'ordinary', startsAt: inDays(30), place: 'la grande salle' };
    const { id } = await verb('prepareAssembly', { input }, here.as('Inès'));
    const news = following(id, elsewhere.as('Inès'));
    const first = await news.next().catch((error: unknown) => ({ errors: error }));
    expect(first?.errors).toBeDefined();
    await news.stop();
  });
});
