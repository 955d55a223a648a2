import { ask, sql } from '../../../apps/api/testing/client.js';
import { asking, doing, refusal, term, type Voice } from '../../membership/testing/asking.js';
import { inDays } from '../../membership/testing/village.js';
import { WHOLE_WEEK } from '../rules/week.js';
import { PlaceHouse } from './place-house.js';

/** What an applicant reads behind their private link. */
export interface PageRead {
  state: string;
  reason: string;
  passed: { place: string; refused: boolean } | null;
  card: {
    rank: number;
    waiting: number;
    points: number;
    medianDays: number | null;
    places: number;
    fitting: number;
    changes: {
      criterion: { label: string } | null;
      rank: number | null;
      need: string | null;
      places: number | null;
    }[];
  } | null;
  offer: { id: string; place: string; startsOn: string; until: string; monthlyCents: number } | null;
  taken: { place: string } | null;
  forgottenOn: string | null;
  answerBy: string | null;
}

const OFFERED = 'id place startsOn until monthlyCents';
export const PAGE = `ApplicantPage { state reason forgottenOn answerBy passed { place refused } offer { ${OFFERED} } taken { place }
  card { rank waiting points medianDays places fitting changes { criterion { label } rank need places } } }`;
const SETTINGS = 'WaitingListSettings { isOpen seed criteria { key label points } }';

/** Somebody who asked for a place: their address, and the key of their application. */
export interface Applicant {
  id: string;
  email: string;
  token: string;
}

/** A house with places that takes applications; Odile coordinates and reviews, Claire presides. */
export class WaitingHouse {
  private count = 0;

  private constructor(readonly places: PlaceHouse) {}

  static async opened(): Promise<WaitingHouse> {
    const house = new WaitingHouse(await PlaceHouse.opened());
    await house.sets({ isOpen: true });
    return house;
  }

  get odile() {
    return this.places.odile;
  }

  sets(how: Record<string, unknown> = {}) {
    const input = { isOpen: true, intro: '', categoryId: this.places.village.active, ...how };
    return doing(this.odile, 'setWaitingList', { input }, SETTINGS);
  }

  async votes(...criteria: [label: string, points: number][]): Promise<{ key: string; label: string }[]> {
    const input = {
      criteria: criteria.map(([label, points]) => ({ label, points })),
      adoptedBy: 'AG du 12 mars',
    };
    const voted = await doing<{ criteria: { key: string; label: string }[] }>(
      this.odile,
      'adoptAllocationCriteria',
      { input },
      SETTINGS,
    );
    return voted.criteria;
  }

  /** What somebody writes in the form. */
  written(name: string, how: Record<string, unknown> = {}): Record<string, unknown> {
    const [givenName = '', ...family] = name.split(' ');
    return {
      ...{
        givenName,
        familyName: family.join(' '),
        email: `${givenName.toLowerCase()}.${++this.count}@exemple.fr`,
      },
      ...{
        activity: 'Reliure',
        kind: term('desk'),
        week: WHOLE_WEEK,
        startsOn: inDays(0),
        consents: true,
        ...how,
      },
    };
  }

  /** Somebody asks for a place and has the mail that asks them to confirm. */
  async writes(name: string, how: Record<string, unknown> = {}): Promise<Applicant> {
    const input = this.written(name, how);
    const slug = this.places.village.slug;
    await doing({}, 'applyForPlace', { slug, input }, 'ApplicationSent { sentTo }');
    const email = String(input['email']);
    const [row] = await sql<{ id: string }>(
      'select id from application where association_id = $1 and email = $2 order by recorded_at desc limit 1',
      [this.places.village.id, email],
    );
    return { id: row?.id ?? '', email, token: keyIn((await this.letters(email))[0] ?? '') };
  }

  /** The same, confirmed. */
  async applies(name: string, how: Record<string, unknown> = {}): Promise<Applicant> {
    const applicant = await this.writes(name, how);
    await this.does(applicant, 'confirmApplication');
    return applicant;
  }

  /** They asked some days before. */
  async appliedDaysAgo({ id }: Applicant, days: number): Promise<void> {
    await sql('alter table application disable trigger application_stays');
    await sql('update application set applied_on = applied_on - $2::int where id = $1', [id, days]);
    await sql('alter table application enable trigger application_stays');
  }

  does(who: Applicant, verb: string, how: Record<string, unknown> = {}): Promise<PageRead> {
    return doing<PageRead>({}, verb, { token: who.token, ...how }, PAGE);
  }

  async reads(who: Applicant): Promise<PageRead> {
    const query = `query ($token: String!) { page: applicantPage(token: $token) { ... on ${PAGE} } }`;
    return (await ask<{ page: PageRead }>(query, { token: who.token }, {})).page;
  }

  offers(placeId: string, how: Record<string, unknown> = {}) {
    const shows = 'PlaceOffer { id rank startsOn outcome application { id } }';
    type Offer = {
      id: string;
      rank: number;
      startsOn: string;
      outcome: string | null;
      application: { id: string };
    };
    return doing<Offer>(this.odile, 'offerPlace', { input: { placeId, ...how } }, shows);
  }

  refusedOffer(placeId: string, how: Record<string, unknown> = {}, by: Voice = this.odile) {
    return refusal(by, 'offerPlace', { input: { placeId, ...how } });
  }

  /** Offers that went past somebody without a reason: there must be none. */
  faults(): Promise<{ passed: { name: string }[] }[]> {
    return asking(this.odile, 'offerFaults', {}, 'passed { name }') as unknown as Promise<
      { passed: { name: string }[] }[]
    >;
  }

  /** The texts of the letters somebody received, the latest first. */
  async letters(email: string): Promise<string[]> {
    const rows = await sql<{ text: string }>(
      `select text from mail where association_id = $1 and to_address = $2 order by recorded_at desc`,
      [this.places.village.id, email],
    );
    return rows.map(({ text }) => text);
  }

  /** The hourly round comes by. */
  async round(): Promise<void> {
    const [job] = await sql<{ id: string }>(
      `insert into jobs.job (name, data) values ('offer-round', '{}') returning id`,
    );
    for (let tries = 0; tries < 400; tries++) {
      const [row] = await sql<{ state: string }>('select state from jobs.job where id = $1', [job?.id]);
      if (row?.state === 'completed') return;
      if (row?.state === 'failed' || row?.state === 'retry') throw new Error('the round failed');
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    throw new Error('the round does not end');
  }

  /** Seven days go by for an offer. */
  async letsPass(offerId: string): Promise<void> {
    await sql('alter table place_offer disable trigger place_offer_stays');
    await sql(`update place_offer set expires_at = now() - interval '1 minute' where id = $1`, [offerId]);
    await sql('alter table place_offer enable trigger place_offer_stays');
    await this.round();
  }
}

function keyIn(text: string): string {
  const [, token] = /token=([\w.-]+)/.exec(text) ?? [];
  if (!token) throw new Error(`no link in ${text}`);
  return token;
}
