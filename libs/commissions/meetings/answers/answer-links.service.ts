import { newId } from '@etabli/kernel';
import { currentAssociation, Db, hashOf, SETTINGS, type Settings, signedToken } from '@etabli/platform';
import { Inject, Injectable } from '@nestjs/common';
import { type LedBy, PersonalLinks } from '../../personal-links.js';
import { MeetingAnswer, MeetingAnswerLink } from './answers.entities.js';

/** In the order in which a mail offers them. */
const offered = [MeetingAnswer.yes, MeetingAnswer.maybe, MeetingAnswer.no];

/** The links by which invitations are answered: one for each person called to a meeting, the same each time it is sent. */
@Injectable()
export class AnswerLinks {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(SETTINGS) private readonly settings: Settings,
    @Inject(PersonalLinks) private readonly personal: PersonalLinks,
  ) {}

  /** Where each answer of each person leads, by person; made for those who have none yet. */
  async of(
    meetingId: string,
    personIds: readonly string[],
  ): Promise<Map<string, { answer: MeetingAnswer; url: string }[]>> {
    const rows = personIds.map((personId) => {
      const id = newId();
      return { id, personId, tokenHash: hashOf(this.tokenOf(id)) };
    });
    await this.db.query(
      `insert into meeting_answer_link (id, meeting_id, person_id, token_hash)
       select id, $2, "personId", "tokenHash"
       from jsonb_to_recordset($1) as x(id uuid, "personId" uuid, "tokenHash" text)
       on conflict on constraint meeting_answer_link_one do nothing`,
      [JSON.stringify(rows), meetingId],
    );
    const kept = await this.db.query<{ id: string; personId: string }>(
      `select id, person_id as "personId" from meeting_answer_link where meeting_id = $1 and person_id = any($2)`,
      [meetingId, personIds],
    );
    return new Map(kept.map(({ id, personId }) => [personId, this.urlsOf(this.tokenOf(id))]));
  }

  /** Goes on as the person a link was made for. Refuses `meeting-answer.unknown`. */
  follow(token: string): Promise<LedBy<MeetingAnswerLink>> {
    return this.personal.follow(token, 'meeting-answer.unknown', async (tokenHash) => {
      const link = await this.db.findOne(MeetingAnswerLink, { where: { tokenHash } });
      return link && { link, personId: link.personId };
    });
  }

  private tokenOf(linkId: string): string {
    return signedToken(currentAssociation().id, 'meeting-answer', linkId, this.settings.secret);
  }

  private urlsOf = (token: string) =>
    offered.map((answer) => ({
      answer,
      url: `${this.settings.url}/invitation/reunion?token=${token}&reponse=${answer}`,
    }));
}
