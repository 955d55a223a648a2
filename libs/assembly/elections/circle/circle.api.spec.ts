import { api, ask, signedIn, sql, sqlAsApplication } from '../../../../apps/api/testing/client.js';
import { following } from '../../../membership/testing/following.js';
import { House } from '../../testing/house.js';
import { tokenOf } from '../../testing/links.js';
import { RoundTable, type Seen } from '../../testing/round-table.js';

const tools = { sql, signedIn, ask };
/** A whole course is some forty requests, one after the other. */
jest.setTimeout(20_000);

/** The id of the last line of a circle. */
const lastOf = ({ lines }: Seen): string => lines.at(-1)?.id ?? '';

describe('an election without candidate (statutes: elect.method)', () => {
  test('goes from nominations to the mandate: names, changes, consent, the person last', async () => {
    const table = await RoundTable.opened(tools);
    await table.names('Ada', 'Bakary');
    await table.names('Chloé', 'Bakary');
    const named = await table.names('Driss', 'Ada', 'Elle sait écouter.');
    expect(named).toMatchObject({
      stage: 'nominations',
      names: [
        { name: 'Bakary', voices: 2 },
        { name: 'Ada', voices: 1 },
      ],
    });
    await table.leads('openCircleChanges');
    const changed = await table.names('Chloé', 'Ada', 'Driss m’a convaincue.');
    expect(changed).toMatchObject({
      stage: 'changes',
      names: [{ name: 'Ada', voices: 2 }, { name: 'Bakary' }],
    });
    expect(await table.proposes('Ada')).toMatchObject({ stage: 'consent', round: 1 });
    await table.consents('Bakary');
    await table.objects('Driss', 'Elle tient déjà la caisse.');
    await table.leads('liftObjection', { electorId: table.idOf('Driss'), said: 'Inès reprend la caisse.' });
    expect(await table.leads('endConsentRound')).toMatchObject({ stage: 'answer' });
    expect(await table.leads('noteNomineeAnswer', { accepts: true })).toMatchObject({
      ...{ stage: 'settled', proposals: [{ name: 'Ada', outcome: 'elected' }] },
    });
    const { result } = await table.poll.concludes(table.voteId);
    expect(result).toMatchObject({ verdict: 'elected', held: 'À voix haute, sans bulletin.' });
    expect(result.proclamation).toMatch(/^Élu·e\s: Ada/);
    const { election } = await table.poll.read();
    expect(election.elected).toMatchObject([{ name: 'Ada', accepts: true }]);
    const entered = await table.poll.verb('enterElectedMandates', { itemId: table.poll.itemId, ending: [] });
    expect(entered.message).toBeUndefined();
  });

  test('the minutes tell the rounds, the reasons, the objections and the answer', async () => {
    const table = await RoundTable.opened(tools);
    await table.names('Driss', 'Ada', 'Elle sait écouter.');
    await table.names('Chloé', 'Bakary');
    await table.leads('openCircleChanges');
    await table.names('Chloé', 'Ada', 'Driss m’a convaincue.');
    await table.proposes('Ada');
    await table.objects('Driss', 'Elle tient déjà la caisse.');
    await table.leads('liftObjection', { electorId: table.idOf('Driss'), said: 'Inès reprend la caisse.' });
    await table.leads('endConsentRound');
    await table.leads('noteNomineeAnswer', { accepts: true });
    await table.poll.concludes(table.voteId);
    const text = await minutesOf(table);
    expect(text).toContain('Driss nomme Ada : « Elle sait écouter »');
    expect(text).toContain('Tour de changement : Chloé nomme Ada');
    expect(text).toContain('« Elle tient déjà la caisse », levée : « Inès reprend la caisse »');
    expect(text).toContain('Accepte son mandat : Ada.');
  });

  test('an objection kept through the rounds asks for a vote, which the contestation check tells (consent.fallback)', async () => {
    const table = await RoundTable.opened(tools, {}, { 'consent.rounds': 1 });
    await table.names('Ada', 'Bakary');
    await table.proposes('Bakary');
    await table.objects('Chloé', 'Il manque de temps.');
    expect(await table.leads('endConsentRound')).toMatchObject({ stage: 'vote' });
    expect(await table.leads('noteCircleVote', { counts: { for: 60, against: 1 } })).toMatchObject({
      code: 'count.more-than-left',
    });
    expect(await table.leads('noteCircleVote', { counts: { for: 5, against: 1 } })).toMatchObject({
      stage: 'answer',
    });
    await table.leads('noteNomineeAnswer', { accepts: true });
    await table.poll.concludes(table.voteId);
    const { contestationCheck } = await ask<{
      contestationCheck: { findings: { code: string; grade: string }[] };
    }>(
      'query ($id: ID!) { contestationCheck(assemblyId: $id) { findings { code grade sentence } } }',
      { id: table.poll.evening.id },
      table.poll.evening.as('Solène'),
    );
    expect(contestationCheck.findings).toContainEqual(
      expect.objectContaining({ code: 'objection-overruled', grade: 'grave' }),
    );
    expect(contestationCheck.findings.map(({ code }) => code)).not.toContain('candidacy-missing');
  });

  test('another name follows one taken back or declined; the seat may stay vacant', async () => {
    const table = await RoundTable.opened(tools);
    await table.names('Ada', 'Bakary');
    await table.proposes('Bakary');
    expect(await table.leads('withdrawProposal', { said: 'On reprend.' })).toMatchObject({
      stage: 'proposal',
    });
    expect(await table.leads('openCircleChanges')).toMatchObject({ stage: 'changes' });
    await table.proposes('Chloé');
    await table.leads('endConsentRound');
    expect(await table.leads('noteNomineeAnswer', { accepts: false })).toMatchObject({ stage: 'proposal' });
    expect(await table.poll.verb('closeVote', { voteId: table.voteId })).toMatchObject({
      code: 'circle.not-settled',
    });
    await table.leads('leaveSeatVacant', { said: 'Personne n’est prêt.' });
    expect((await table.poll.concludes(table.voteId)).result).toMatchObject({ verdict: 'not_elected' });
  });

  test('fills several seats one after another, never twice the same person', async () => {
    const table = await RoundTable.opened(tools, { seats: 2 });
    await table.names('Ada', 'Bakary');
    await table.settles('Bakary');
    const first = await table.poll.concludes(table.voteId);
    expect(first.result.verdict).toBe('unsettled');
    expect(first.result.proclamation).toMatch(/Il reste 1\ssiège à pourvoir/);
    await table.opens();
    expect(await table.names('Ada', 'Bakary')).toMatchObject({ code: 'circle.already-elected' });
    await table.names('Ada', 'Chloé');
    await table.settles('Chloé');
    expect((await table.poll.concludes(table.voteId)).result.verdict).toBe('elected');
    expect((await table.poll.read()).election.elected.map(({ name }) => name)).toEqual(['Bakary', 'Chloé']);
    expect(await table.poll.opens('circle')).toMatchObject({ code: 'vote.already-decided' });
  });

  test('what was written by mistake is taken back by another line, the last step first', async () => {
    const table = await RoundTable.opened(tools);
    const named = await table.names('Ada', 'Bakary', 'Oui.', 'Joaquim');
    const proposed = await table.proposes('Bakary');
    expect(await table.takesBack(lastOf(named))).toMatchObject({ code: 'circle.too-late-to-correct' });
    expect(await table.takesBack(lastOf(proposed), 'Ada')).toMatchObject({ code: 'sitting.not-yours' });
    expect(await table.takesBack(lastOf(proposed))).toMatchObject({ stage: 'nominations' });
    expect(await table.takesBack(lastOf(named))).toMatchObject({ names: [], lines: [] });
    expect(await table.takesBack(lastOf(named))).toMatchObject({ code: 'circle.too-late-to-correct' });
    const [{ kept }] = (await sql<{ kept: number }>(
      'select count(*)::int as kept from circle_entry where vote_id = $1',
      [table.voteId],
    )) as [{ kept: number }];
    expect(kept).toBe(4);
    await expect(sqlAsApplication('delete from circle_entry')).rejects.toThrow(/permission denied/);
  });

  test('is followed live by the room, names and reasons', async () => {
    const table = await RoundTable.opened(tools);
    const query = `subscription ($id: ID!) { assemblyLive(id: $id) { vote { method participation { cast }
      circle { stage names { name voices } nominations { speaker reason } } } } }`;
    const rooms = following<{ assemblyLive: { vote: { circle: Seen } } }>(
      api().url,
      query,
      { id: table.poll.evening.id },
      table.poll.evening.as('Chloé'),
    );
    expect((await rooms.next())?.data?.assemblyLive.vote).toMatchObject({
      ...{ method: 'circle', participation: null, circle: { stage: 'nominations', names: [] } },
    });
    await table.names('Ada', 'Bakary', 'Il a le temps.');
    expect((await rooms.next())?.data?.assemblyLive.vote.circle).toMatchObject({
      nominations: [{ speaker: 'Ada', reason: 'Il a le temps.' }],
    });
    await rooms.stop();
  });
});

describe('who speaks, and when', () => {
  test('one’s own voice only, in the room; by proxy nobody; the person proposed last', async () => {
    const table = await RoundTable.opened(tools);
    const { evening } = table.poll;
    expect(await table.names('Ada', 'Bakary', 'Oui.', 'Chloé')).toMatchObject({
      code: 'ballot.mandate-not-yours',
    });
    expect(await table.names('Omar', 'Bakary')).toMatchObject({ code: 'ballot.no-vote' });
    expect(await table.names('Omar', 'Bakary', 'Oui.', 'Solène')).toMatchObject({
      code: 'circle.not-in-room',
    });
    expect(await table.names('Ada', 'Bakary', ' ')).toMatchObject({ code: 'input.required', field: 'said' });
    await evening.grants('Driss', 'Ada');
    await evening.leaves('Driss');
    expect(await table.names('Driss', 'Bakary', 'Oui.', 'Ada')).toMatchObject({ code: 'circle.personal' });
    await table.proposes('Bakary');
    expect(await table.consents('Bakary')).toMatchObject({ code: 'circle.nominee-last' });
    const own = await table.leads('proposeInCircle', { candidateId: table.idOf('Ada'), said: '' }, 'Chloé');
    expect(own).toMatchObject({ code: 'sitting.not-yours' });
  });

  test('each thing at its stage', async () => {
    const table = await RoundTable.opened(tools);
    expect(await table.consents('Ada')).toMatchObject({ code: 'circle.not-now' });
    expect(await table.leads('endConsentRound')).toMatchObject({ code: 'circle.not-now' });
    expect(await table.leads('noteNomineeAnswer', { accepts: true })).toMatchObject({
      code: 'circle.not-now',
    });
    await table.proposes('Bakary');
    expect(await table.names('Ada', 'Bakary')).toMatchObject({ code: 'circle.not-now' });
    const lifted = { electorId: table.idOf('Chloé'), said: 'Rien.' };
    expect(await table.leads('liftObjection', lifted)).toMatchObject({ code: 'circle.nothing-to-integrate' });
    await table.poll.verb('cancelVote', { voteId: table.voteId, reason: 'Erreur.' });
    expect(await table.consents('Ada')).toMatchObject({ code: 'vote.cancelled' });
  });

  test('two at once are both written down; a stranger finds nothing', async () => {
    const table = await RoundTable.opened(tools);
    const said = await Promise.all([
      table.names('Ada', 'Bakary'),
      table.names('Chloé', 'Bakary'),
      table.names('Driss', 'Ada'),
    ]);
    expect(said.map(({ code }) => code)).toEqual([undefined, undefined, undefined]);
    const last = await table.names('Inès', 'Ada');
    // Whoever was written down first is named first, and that is anybody's of the three.
    expect(last.names).toHaveLength(2);
    expect(last.names).toEqual(
      expect.arrayContaining([
        { name: 'Bakary', voices: 2 },
        { name: 'Ada', voices: 2 },
      ]),
    );
    const elsewhere = await House.withBoard(tools);
    const input = table.nomination('Ada', 'Bakary', 'Oui.');
    expect(await table.verb('nominateInCircle', { input }, elsewhere.as('Solène'))).toMatchObject({
      code: 'not-found',
    });
  });

  test('by a personal link as with an account, in its assembly only', async () => {
    const table = await RoundTable.opened(tools);
    const token = await tokenOf(tools, table.poll.evening.house, 'Ada');
    const nobody = { cookie: '', association: '' };
    const byLink = (input: object) => table.verb('nominateInCircleByLink', { token, input }, nobody);
    expect(await byLink(table.nomination('Ada', 'Bakary', 'Oui.'))).toMatchObject({
      nominations: [{ speaker: 'Ada', name: 'Bakary' }],
    });
    expect(await byLink(table.nomination('Chloé', 'Bakary', 'Oui.'))).toMatchObject({
      code: 'ballot.mandate-not-yours',
    });
    const other = await RoundTable.opened(tools);
    expect(
      await byLink({ ...table.nomination('Ada', 'Bakary', 'Oui.'), voteId: other.voteId }),
    ).toMatchObject({
      code: 'not-found',
    });
    const { personalCircle } = await ask<{ personalCircle: { voices: object[]; people: object[] } }>(
      `query ($token: String!, $voteId: ID!) { personalCircle(token: $token, voteId: $voteId) {
        voices { name own reason } people { name } } }`,
      { token, voteId: table.voteId },
    );
    expect(personalCircle.voices).toEqual([{ name: 'Ada', own: true, reason: null }]);
    expect(personalCircle.people).toContainEqual({ name: 'Bakary' });
  });
});

describe('public by nature', () => {
  test('refused where the statutes want secrecy, on the agenda already (ballot.secret_if_persons)', async () => {
    await expect(RoundTable.gathered(tools, {}, { 'ballot.secret_if_persons': true })).rejects.toThrow(
      'à voix haute',
    );
  });

  test('refused where a member asked for a secret ballot (ballot.secret_requests)', async () => {
    const poll = await RoundTable.gathered(tools);
    await ask(
      'mutation ($id: ID!) { askSecrecy(itemId: $id) { __typename } }',
      { id: poll.itemId },
      poll.evening.as('Ada'),
    );
    expect((await poll.read()).ballot.methods).toEqual([]);
    expect(await poll.opens('circle')).toMatchObject({ code: 'circle.secret' });
    expect(await poll.opens('secret')).toMatchObject({ code: 'circle.aloud' });
  });

  test('nobody stands, and no ballot enters', async () => {
    const table = await RoundTable.opened(tools);
    expect(await table.poll.stands('Ada')).toMatchObject({ code: 'circle.nobody-stands' });
    expect(await table.poll.casts(table.voteId, 'Ada', {})).toMatchObject({ code: 'circle.no-ballots' });
    await expect(
      sql(
        `insert into sign_off (association_id, vote_id, elector_id, cast_by, channel)
         select association_id, vote_id, $2, $2, 'online' from circle where vote_id = $1`,
        [table.voteId, table.idOf('Ada')],
      ),
    ).rejects.toThrow('no ballots');
  });
});

async function minutesOf(table: RoundTable): Promise<string> {
  const { evening } = table.poll;
  const { minutes } = await ask<{ minutes: object }>(
    'query ($id: ID!) { minutes(assemblyId: $id) { blocks } }',
    { id: evening.id },
    evening.as('Joaquim'),
  );
  return JSON.stringify(minutes).replace(/[\u00a0\u202f]/g, ' ');
}
