import { can } from '@etabli/access';
import { type Clock, demand } from '@etabli/kernel';
import { Association, currentToday, Person } from '@etabli/membership';
import { letterheadOf } from '@etabli/membership/rules/letterhead';
import { CLOCK, currentActor, currentAssociation, Db, Files, Pdf, type StoredFile } from '@etabli/platform';
import { Inject, Injectable } from '@nestjs/common';
import { citizenEngagement } from '../rules/citizen-engagement.js';
import { certificate } from './certificate.js';
import { certificateWords } from './certificate.words.js';

interface Line {
  name: string | null;
  minutes: number;
  duty: number;
}

/** Certificates of volunteering: for oneself, or made by who keeps commissions. */
@Injectable()
export class Certificates {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(Pdf) private readonly pdf: Pdf,
    @Inject(Files) private readonly files: Files,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * The certificate of somebody’s civil year, as PDF readable by who made it. Only validated hours count.
   * Refuses `hours.not-yours` for somebody else’s (unless one keeps commissions), `hours.none` when there are none.
   */
  async make(personId: string, year: number): Promise<StoredFile> {
    const actor = currentActor();
    demand(actor.personId === personId || can(actor, 'commissions.write'), 'hours.not-yours');
    const person = await this.db.get(Person, personId);
    const association = await this.db.get(Association, currentAssociation().id);
    const [from, to] = [`${year}-01-01`, `${year}-12-31`];
    const lines = await this.lines(personId, from, to);
    demand(lines.length > 0, 'hours.none', { year });
    const locale = association.locale === 'en' ? 'en' : 'fr';
    const duty = lines.reduce((sum, line) => sum + line.duty, 0);
    const house = {
      declaredOn: association.foundedOn,
      inPublicInterest: association.settings.hours?.inPublicInterest ?? null,
    };
    const bytes = await this.pdf.render(
      certificate(
        {
          ...{
            from,
            to,
            lines,
            city: association.city,
            volunteer: person.displayName,
            signedOn: currentToday(this.clock),
          },
          letterhead: letterheadOf(association),
          engagement: citizenEngagement(year, duty, house),
        },
        { locale, createdAt: this.clock.now() },
      ),
    );
    const file = certificateWords[locale].file({ name: person.displayName, year: String(year) });
    return this.files.keep({ bytes, name: file, mediaType: 'application/pdf', readableWith: null });
  }

  private lines(personId: string, from: string, to: string): Promise<Line[]> {
    return this.db.query<Line>(
      `select c.name, sum(h.minutes)::int as minutes,
         coalesce(sum(h.minutes) filter (where h.duty <> 'action'), 0)::int as duty
       from volunteer_hours_now h
       left join commission c on c.association_id = h.association_id and c.id = h.commission_id
       where h.person_id = $1 and h.on_day between $2 and $3 and h.state = 'validated'
       group by c.name order by minutes desc, c.name`,
      [personId, from, to],
    );
  }
}
