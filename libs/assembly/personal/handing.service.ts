import { Refusal } from '@etabli/kernel';
import { Db } from '@etabli/platform';
import { Inject, Injectable } from '@nestjs/common';
import { Convocation } from '../convocation/convocation.entities.js';
import { demandPeople } from '../roll/names.js';
import { Situations } from '../roll/situations.service.js';
import { presenceAt } from '../rules/attendance.js';
import { Sittings } from '../sitting/sittings.service.js';
import { PersonalLinks } from './links.service.js';
import type { HandedLink } from './personal.types.js';

/** Personal links handed over at the desk, to those who came without theirs. */
@Injectable()
export class HandedLinks {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(Sittings) private readonly sittings: Sittings,
    @Inject(Situations) private readonly situations: Situations,
    @Inject(PersonalLinks) private readonly links: PersonalLinks,
  ) {}

  /**
   * A link of their own for someone who is there, to be scanned from the desk's screen: shown once, kept as a hash, with who
   * handed it over. Refuses `personal.not-here` for who is not in the room, and `convocation.not-called`.
   */
  async hand(assemblyId: string, personId: string): Promise<HandedLink> {
    await demandPeople(this.db, { personId });
    const assembly = await this.sittings.lock(assemblyId, 'receive');
    const { now, statutes, attendance } = await this.situations.of(assembly);
    if (presenceAt(now, statutes, attendance).get(personId) !== 'present') {
      throw new Refusal('personal.not-here');
    }
    const convocation = await this.db.findOne(Convocation, { where: { assemblyId, personId } });
    if (!convocation) throw new Refusal('convocation.not-called');
    const links = await this.links.issue([convocation.id]);
    return { personId, url: links.get(convocation.id) as string };
  }
}
