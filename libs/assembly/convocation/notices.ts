import type { IsoDate } from '@etabli/kernel';
import { type Statutes, termsOf } from '@etabli/membership/rules/statutes';
import { Inject, Injectable } from '@nestjs/common';
import type { Assembly } from '../assemblies/assemblies.entities.js';
import { Assemblies } from '../assemblies/assemblies.service.js';
import { gradeSending, type NoticeGrade } from '../rules/notice.js';

/** How much notice a sending gives. */
@Injectable()
export class Notices {
  constructor(@Inject(Assemblies) private readonly assemblies: Assemblies) {}

  /** Grades a sending. A second call held on the day of the first, where the statutes allow it, needs no notice. */
  async grade(assembly: Assembly, sentOn: IsoDate): Promise<NoticeGrade> {
    const { statutes } = await this.assemblies.statutesOf(assembly);
    const day = this.assemblies.dayOf(assembly.startsAt);
    const grade = gradeSending(statutes, day, sentOn);
    if (!(await this.isTheSameDay(assembly, statutes))) return grade;
    return { ...grade, requiredDays: 0, latestOn: day, inTime: true, lateByDays: 0, accepted: true };
  }

  private async isTheSameDay({ firstCallId, startsAt }: Assembly, statutes: Statutes): Promise<boolean> {
    if (!firstCallId || !termsOf(statutes)['second.same_day']) return false;
    const first = await this.assemblies.byId(firstCallId);
    return first !== null && this.assemblies.dayOf(first.startsAt) === this.assemblies.dayOf(startsAt);
  }
}
