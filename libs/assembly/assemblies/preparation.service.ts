import { authorize } from '@etabli/access';
import { type Clock, demand } from '@etabli/kernel';
import { MembershipCategory } from '@etabli/membership';
import { termsOf } from '@etabli/membership/rules/statutes';
import { CLOCK, currentActor, currentAssociation, Db } from '@etabli/platform';
import { Inject, Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import { ItemKind } from '../agenda/agenda.entities.js';
import { Agenda } from '../agenda/agenda.service.js';
import { agendaTemplate } from '../rules/agenda.js';
import { Assembly, AssemblyState } from './assemblies.entities.js';
import type { DescribeAssemblyInput, PrepareAssemblyInput } from './assemblies.inputs.js';
import { assemblyPolicy } from './assemblies.policy.js';
import { Assemblies } from './assemblies.service.js';
import { templateValues } from './template-values.js';
import { titleOf } from './titles.js';

@Injectable()
export class Preparation {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(Assemblies) private readonly assemblies: Assemblies,
    @Inject(Agenda) private readonly agenda: Agenda,
  ) {}

  /**
   * Opens the file of an assembly to come, its agenda filled from the template unless told otherwise.
   * Refuses `assembly.date-past` and `assembly.nature-not-in-statutes` (statutes: ag.types).
   */
  async prepare({ template, fromTemplate, title, ...known }: PrepareAssemblyInput): Promise<Assembly> {
    this.demandAhead(known.startsAt);
    const { statutes } = await this.assemblies.statutesOf({ startsAt: known.startsAt, statutesId: null });
    demand(
      termsOf(statutes)['ag.types'].includes(known.nature),
      'assembly.nature-not-in-statutes',
      {},
      'nature',
    );
    const day = this.assemblies.dayOf(known.startsAt);
    const { locale } = currentAssociation();
    const assembly = await this.db.add(Assembly, {
      ...trimmed(known),
      title: title?.trim() || titleOf({ nature: known.nature, call: 'first' }, day, locale),
    });
    if (fromTemplate) {
      const values = templateValues(day, template, await this.categories());
      const drafts = agendaTemplate(known.nature, values, locale);
      await this.agenda.fill(
        assembly.id,
        drafts.map(({ kind, decision, title: named, note, resolution }) => ({
          kind: ItemKind[kind],
          part: kind === 'vote' ? decision : null,
          title: named,
          text: resolution?.text ?? note,
          speaker: '',
        })),
      );
    }
    return this.assemblies.touch(assembly.id);
  }

  /**
   * Changes what is known of an assembly. Once it is convened its date and place stay: members were called there.
   * Refuses `assembly.date-fixed`, `assembly.date-past`, and what the policy says.
   */
  async describe(id: string, input: DescribeAssemblyInput): Promise<Assembly> {
    const assembly = await this.assemblies.lock(id);
    const known = await this.assemblies.caseOf(assembly);
    authorize(assemblyPolicy.describe(currentActor(), known));
    const values = trimmed(input);
    const moves =
      (values.startsAt && values.startsAt.getTime() !== assembly.startsAt.getTime()) ||
      (values.place !== undefined && values.place !== assembly.place);
    if (moves) authorize(assemblyPolicy.move(currentActor(), known));
    if (values.startsAt) this.demandAhead(values.startsAt);
    await this.db.change(Assembly, id, { ...values, ...this.retitled(assembly, values) });
    return this.assemblies.touch(id);
  }

  /** Gives up an assembly that has not opened. The reason stays with it. */
  async cancel(id: string, reason: string): Promise<Assembly> {
    const assembly = await this.assemblies.lock(id);
    authorize(assemblyPolicy.cancel(currentActor(), await this.assemblies.caseOf(assembly)));
    demand(reason.trim(), 'input.required', {}, 'reason');
    await this.db.change(Assembly, id, { state: AssemblyState.cancelled, cancelReason: reason.trim() });
    return this.assemblies.touch(id);
  }

  private demandAhead(startsAt: Date): void {
    demand(startsAt > this.clock.now(), 'assembly.date-past', {}, 'startsAt');
  }

  /** A title that only said the nature and the date follows the date. */
  private retitled(assembly: Assembly, { title, startsAt }: Partial<Assembly>): Partial<Assembly> {
    if (title || !startsAt) return {};
    const { locale } = currentAssociation();
    const given = titleOf(assembly, this.assemblies.dayOf(assembly.startsAt), locale);
    if (assembly.title !== given) return {};
    return { title: titleOf(assembly, this.assemblies.dayOf(startsAt), locale) };
  }

  /** The categories that members are admitted in, by name. */
  private async categories(): Promise<string[]> {
    const found = await this.db.find(MembershipCategory, {
      where: { archivedAt: IsNull() },
      order: { position: 'asc', name: 'asc' },
    });
    return found.map(({ name }) => name);
  }
}

/** Given values only; text trimmed, optional text left empty kept as none, null as untouched where something is needed. */
function trimmed(
  input:
    | Partial<Pick<Assembly, 'nature' | 'title' | 'startsAt' | 'place' | 'remoteLink' | 'remoteConditions'>>
    | DescribeAssemblyInput,
): Partial<Assembly> {
  const optional = (text: string | null | undefined) =>
    text === undefined ? undefined : text?.trim() || null;
  const { startsAt, title, place, remoteLink, remoteConditions } = input;
  const values: Partial<Assembly> = {
    ...('nature' in input ? { nature: input.nature } : {}),
    startsAt: startsAt ?? undefined,
    title: title?.trim() || undefined,
    place: place?.trim() ?? undefined,
    remoteLink: optional(remoteLink),
    remoteConditions: optional(remoteConditions),
  };
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
}
