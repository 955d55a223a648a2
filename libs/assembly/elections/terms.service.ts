import { boardRoles } from '@etabli/access';
import { formatDate, type IsoDate, type Locale } from '@etabli/kernel';
import { type Statutes, termsOf } from '@etabli/membership/rules/statutes';
import { Db, groupBy, load } from '@etabli/platform';
import { Inject, Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { Assemblies } from '../assemblies/assemblies.service.js';
import { type HeldTerm, isFirstRenewal, remainders, type TermsAsked } from '../rules/elected-terms.js';
import { collegeOf } from './colleges/college-sql.js';
import { Election } from './elections.entities.js';
import { Standing } from './standing.service.js';
import { wordsIn } from './words.js';

interface HeldInOffice extends HeldTerm {
  role: string;
  collegeId: string | null;
}

/** Is this an office of the board? Whoever checks the accounts sits beside it. */
export const isOfBoard = (office: string): boolean => (boardRoles as readonly string[]).includes(office);

/** The term a mandate was given for is the end that stood before the first record of its ending. */
const HELD = `
  select m.id, m.role, m.starts_on::text as "startsOn", m.ends_on::text as "endsOn",
    coalesce((select e.was_ends_on from mandate_ending e
      where e.association_id = m.association_id and e.mandate_id = m.id order by e.recorded_at limit 1),
      m.ends_on)::text as "termEndsOn",
    ${collegeOf('m', 'm.person_id', '$2::date')} as "collegeId"
  from mandate m
  where m.role = any($1) and m.cancelled_at is null and m.starts_on < $2 order by m.starts_on, m.id`;

/** How long those elected will sit: whole terms, what is left of those of others, or a first renewal by lot. */
@Injectable()
export class ElectionTerms {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(Assemblies) private readonly assemblies: Assemblies,
    @Inject(Standing) private readonly standing: Standing,
  ) {}

  /**
   * What the terms of those elected depend on, after the rounds said so far. A college fills the seats kept for it: those of
   * others are none of its business.
   */
  async asked(election: Election, day: IsoDate): Promise<TermsAsked> {
    const { agendaItemId, office, seats, termYears } = election;
    const said = await this.standing.said(agendaItemId);
    return {
      startsOn: day,
      years: termYears,
      seats,
      held: isOfBoard(office)
        ? [...(await this.held(election, day)), ...(await this.givenBeside(election))]
        : null,
      before: said.flatMap(({ outcome }) => outcome.election.elected.map(({ candidateId }) => candidateId)),
    };
  }

  /** What the assembly is told of terms before it votes, in sentences; nothing where everyone has a whole one. */
  async announced(election: Election, locale: Locale): Promise<string[]> {
    const assembly = await this.assemblies.byId(election.assemblyId);
    if (!assembly) return [];
    const { statutes } = await this.assemblies.statutesOf(assembly);
    return sentences(statutes, await this.asked(election, this.assemblies.dayOf(assembly.startsAt)), locale);
  }

  /** Terms of the same office that other elections of the assembly gave already: their seats are no longer open. */
  private async givenBeside({ assemblyId, agendaItemId, office, collegeId }: Election): Promise<HeldTerm[]> {
    const all = await load('assembly-elections', assemblyId, async (ids) =>
      groupBy(
        ids,
        await this.db.find(Election, { where: { assemblyId: In([...ids]) } }),
        (one) => one.assemblyId,
      ),
    );
    const beside = (all ?? []).filter(
      (one) => one.office === office && one.collegeId === collegeId && one.agendaItemId !== agendaItemId,
    );
    const said = await Promise.all(beside.map((one) => this.standing.said(one.agendaItemId)));
    return said.flat().flatMap(({ outcome }) =>
      outcome.terms.map(({ candidateId: id, startsOn, endsOn }) => ({
        id,
        startsOn,
        endsOn,
        termEndsOn: endsOn,
      })),
    );
  }

  /** Mandates of an office begun before a day, ended ones included; batched. */
  private async held({ office, collegeId }: Election, day: IsoDate): Promise<HeldTerm[]> {
    const found = await load(`office-terms-${day}`, office as string, async (offices) =>
      groupBy(offices, await this.db.query<HeldInOffice>(HELD, [offices, day]), ({ role }) => role),
    );
    return (found ?? []).filter((one) => collegeId === null || one.collegeId === collegeId);
  }
}

function sentences(statutes: Statutes, asked: TermsAsked, locale: Locale): string[] {
  const words = wordsIn(locale);
  const renewal = termsOf(statutes)['board.renewal'];
  if (isFirstRenewal(statutes, asked)) return renewal === 'full' ? [] : [words.firstRenewal(renewal)];
  const days = remainders(statutes, asked).map((end) => formatDate(end, locale));
  return days.length > 0 ? [words.remainders(days)] : [];
}
