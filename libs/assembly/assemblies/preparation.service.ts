import { authorize } from '@etabli/access';
import { type Clock, demand } from '@etabli/kernel';
import { MembershipCategory } from '@etabli/membership';
import { termsOf } from '@etabli/membership/rules/statutes';
import { CLOCK, currentActor, currentAssociation, Db } from '@etabli/platform';
import { Inject, Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import { ItemKind } from '../agenda/agenda.entities.js';
import { Agenda } from '../agenda/agenda.service.js';
import { Elections } from '../elections/elections.service.js';
import { Foundings } from '../founding/foundings.service.js';
import { agendaTemplate, type Subject } from '../rules/agenda.js';
import { Assembly, AssemblyState } from './assemblies.entities.js';
import type { DescribeAssemblyInput, PrepareAssemblyInput } from './assemblies.inputs.js';
import { assemblyPolicy } from './assemblies.policy.js';
import { Assemblies } from './assemblies.service.js';
import { templateValues } from './template-values.js';
import { titleOf } from './titles.js';

/** Items of a template that are elections: members stand for them. */
const electing: readonly Subject[] = ['election', 'first-board'];

@Injectable()
export class Preparation {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(Assemblies) private readonly assemblies: Assemblies,
    @Inject(Agenda) private readonly agenda: Agenda,
    @Inject(Elections) private readonly elections: Elections,
    @Inject(Foundings) private readonly foundings: Foundings,
  ) {}

  /**
   * Opens the file of an assembly to come, its agenda filled from the template unless told otherwise.
   * Refuses `assembly.date-past`, `assembly.nature-not-in-statutes` (statutes: ag.types), and for a founding assembly what
   * `Foundings.demandPossible` says.
   */
  async prepare({ template, fromTemplate, title, ...known }: PrepareAssemblyInput): Promise<Assembly> {
    this.demandAhead(known.startsAt);
    await this.demandNature(known);
    const day = this.assemblies.dayOf(known.startsAt);
    const { locale } = currentAssociation();
    const assembly = await this.db.add(Assembly, {
      ...trimmed(known),
      title: title?.trim() || titleOf({ nature: known.nature, call: 'first' }, day, locale),
    });
    const values = {
      ...templateValues(day, template, await this.categories()),
      ...(await this.foundings.told(known.nature)),
    };
    const drafts = agendaTemplate(known.nature, values, locale).filter(
      ({ subject }) => fromTemplate || subject === 'founding',
    );
    const ids = await this.agenda.fill(
      assembly.id,
      drafts.map(({ subject, kind, decision, title: named, note, resolution }) => ({
        kind: ItemKind[kind],
        part: kind === 'vote' ? decision : null,
        title: named,
        text: resolution?.text ?? note,
        speaker: '',
        adoptsStatutes: subject === 'founding',
        resultOf: subject === 'result' ? values.closedOn : null,
        aboutPerson: electing.includes(subject),
      })),
    );
    const board = ids[drafts.findIndex(({ subject }) => electing.includes(subject))];
    if (board) await this.elections.ofBoard(assembly, board, template?.seats);
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

  /** Founders need no clause to meet, and meet once; any other assembly is one that the statutes know. */
  private async demandNature({ nature, startsAt }: Pick<Assembly, 'nature' | 'startsAt'>): Promise<void> {
    if (nature === 'constitutive') return this.foundings.demandPossible();
    const { statutes } = await this.assemblies.statutesOf({ nature, startsAt, statutesId: null });
    demand(termsOf(statutes)['ag.types'].includes(nature), 'assembly.nature-not-in-statutes', {}, 'nature');
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
