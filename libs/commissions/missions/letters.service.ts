import { TODAY } from '@etabli/membership';
import { currentAssociation, Db, Outbox, SETTINGS, type Settings } from '@etabli/platform';
import { Inject, Injectable } from '@nestjs/common';
import { type MissionFacts, missionLetter, type Occasion } from './letter.js';
import { type Recipient, Recipients } from './recipients.js';

/** Letters about missions, put down to leave once the operation commits. */
@Injectable()
export class MissionLetters {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(Outbox) private readonly outbox: Outbox,
    @Inject(Recipients) private readonly recipients: Recipients,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  /** One letter each, about a mission as it stands. */
  async post(occasion: Occasion, to: readonly Recipient[], missionId: string): Promise<void> {
    if (to.length === 0) return;
    const facts = await this.facts(missionId);
    await this.outbox.post(to.map((person) => missionLetter(occasion, person, facts)));
  }

  /** Who held it reads that somebody took over. */
  async relieve(missionId: string, personId: string): Promise<void> {
    await this.post('relieved', await this.recipients.person(personId), missionId);
  }

  /** Who holds it from today reads that it was entrusted to them. */
  async entrust(missionId: string, personId: string): Promise<void> {
    await this.post('entrusted', await this.recipients.person(personId), missionId);
  }

  private async facts(missionId: string): Promise<MissionFacts> {
    const { slug, name: association } = currentAssociation();
    const row = await this.db.row<Omit<MissionFacts, 'association' | 'url'>>(
      `select m.title as mission, m.purpose, c.name as commission, h.display_name as taker,
              case when s.in_force @> ${TODAY} then h.display_name end as leaver, s.ends_on::text as "lastDay"
       from mission m join commission c on c.id = m.commission_id
       left join lateral (select person_id, ends_on, in_force from mission_seat
         where mission_id = m.id and kind = 'holder' and not isempty(in_force)
         order by starts_on desc limit 1) s on true
       left join person h on h.id = s.person_id
       where m.id = $1`,
      [missionId],
    );
    const url = `${this.settings.url}/${slug}/missions/${missionId}`;
    return { ...(row as Omit<MissionFacts, 'association' | 'url'>), association, url };
  }
}
