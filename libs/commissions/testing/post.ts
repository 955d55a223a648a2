import { civilDate, type IsoDate } from '@etabli/kernel';
import { ask, sql } from '../../../apps/api/testing/client.js';
import { doing, refusal, term, type Voice } from '../../membership/testing/asking.js';
import { roundOf } from '../../membership/testing/rounds.js';
import { today, type Villager } from '../../membership/testing/village.js';

/** A page of a digest as the specs look at it. */
export interface DigestPageRead {
  personName: string;
  answer: string;
  state: string;
  reason: string | null;
  task: { title: string; dueOn: string | null; laterOn: string } | null;
  usedAt: string | null;
  undoable: boolean;
  others: { token: string; answer: string; title: string }[];
}

const PAGE =
  'personName answer state reason task { title dueOn laterOn } usedAt undoable others { token answer title }';

/** A zone in which the day is that of Paris and its morning has come: digests of the day may leave whenever a spec runs. */
function zoneOfTheDay(): string {
  const zones = Array.from({ length: 26 }, (_, n) => `Etc/GMT${n <= 14 ? -n : `+${n - 14}`}`);
  const found = zones.find((zone) => {
    const hour = Number(new Intl.DateTimeFormat('en-GB', { timeZone: zone, hour: '2-digit' }).format());
    return civilDate(new Date(), zone) === today() && hour >= 8 && hour <= 22;
  });
  return found ?? 'Europe/Paris';
}

/** The digests of one association: sent by the hourly round, opened and answered from the mail. */
export class Post {
  private readonly zone = zoneOfTheDay();

  private constructor(private readonly associationId: string) {}

  static async of(associationId: string): Promise<Post> {
    const post = new Post(associationId);
    await sql('update association set time_zone = $2 where id = $1', [associationId, post.zone]);
    return post;
  }

  today = (): IsoDate => civilDate(new Date(), this.zone);

  /** They want theirs each day on which something is due. */
  async daily(...people: Villager[]): Promise<void> {
    for (const who of people)
      await doing(who, 'chooseDigest', { rhythm: term('daily') }, 'DigestChoice { rhythm }');
  }

  /** The hourly round comes by; several at once when asked. */
  async round(times = 1): Promise<void> {
    await roundOf('digest', times);
  }

  /** The texts of the digests somebody received, the latest first. */
  async received({ id }: Villager): Promise<string[]> {
    const rows = await sql<{ text: string }>(
      `select text from mail where association_id = $1 and person_id = $2 and kind = 'digest' order by recorded_at desc`,
      [this.associationId, id],
    );
    return rows.map(({ text }) => text);
  }

  /** The key behind one answer to one task of somebody’s latest digest. */
  async key(who: Villager, title: string, answer: string): Promise<string> {
    const [text = ''] = await this.received(who);
    const about = text.split('\n* ').find((part) => part.startsWith(title)) ?? '';
    const line = about.split('\n').find((each) => each.trim().startsWith(answer)) ?? '';
    return keyIn(line);
  }

  async stopKey(who: Villager): Promise<string> {
    const [text = ''] = await this.received(who);
    return keyIn(text.split('\n').find((line) => line.startsWith('Ne plus')) ?? '');
  }

  async opens(token: string, who: Voice = {}): Promise<DigestPageRead> {
    const query = `query ($token: String!) { digestPage(token: $token) { ${PAGE} } }`;
    return (await ask<{ digestPage: DigestPageRead }>(query, { token }, who)).digestPage;
  }

  answers = (token: string, who: Voice = {}): Promise<DigestPageRead> =>
    doing(who, 'answerDigest', { token }, `DigestPage { ${PAGE} }`);

  undoes = (token: string): Promise<DigestPageRead> =>
    doing({}, 'undoDigestAnswer', { token }, `DigestPage { ${PAGE} }`);

  refuses = async (token: string, verb = 'answerDigest', who: Voice = {}): Promise<string> =>
    (await refusal(who, verb, { token })).code;
}

function keyIn(line: string): string {
  const [, token] = /token=([\w.-]+)/.exec(line) ?? [];
  if (!token) throw new Error(`no link in ${line}`);
  return token;
}
