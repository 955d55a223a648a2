import { Refusal } from '@etabli/kernel';
import { People } from '@etabli/membership';
import { termsOf } from '@etabli/membership/rules/statutes';
import { currentAssociation } from '@etabli/platform';
import { Inject, Injectable } from '@nestjs/common';
import { AdvanceVotes } from '../advance/advance.service.js';
import { Agenda } from '../agenda/agenda.service.js';
import type { Assembly } from '../assemblies/assemblies.entities.js';
import { Assemblies } from '../assemblies/assemblies.service.js';
import { Answer, type Convocation } from '../convocation/convocation.entities.js';
import { MyAssemblies } from '../convocation/mine.service.js';
import { ConvocationPapers } from '../convocation/papers.service.js';
import { Instructions } from '../instructions/instructions.service.js';
import { RemotePresences } from '../remote/remote.service.js';
import { Proxies } from '../roll/proxies.service.js';
import { answersOffered } from '../rules/answers.js';
import type { ItemChoiceInput } from '../votes/item-choice.inputs.js';
import { PersonalElections } from './elections.service.js';
import type { Led } from './links.service.js';
import { PersonalLinks } from './links.service.js';
import type {
  PersonalAdvance,
  PersonalAssembly,
  PersonalDocument,
  PersonalItem,
  PersonalPage,
} from './personal.types.js';

/** The page of one assembly that a personal link opens, and what its person does there. */
@Injectable()
export class PersonalPages {
  constructor(
    @Inject(Assemblies) private readonly assemblies: Assemblies,
    @Inject(Agenda) private readonly agenda: Agenda,
    @Inject(People) private readonly people: People,
    @Inject(MyAssemblies) private readonly mine: MyAssemblies,
    @Inject(Proxies) private readonly proxies: Proxies,
    @Inject(Instructions) private readonly instructions: Instructions,
    @Inject(ConvocationPapers) private readonly papers: ConvocationPapers,
    @Inject(AdvanceVotes) private readonly advance: AdvanceVotes,
    @Inject(RemotePresences) private readonly presences: RemotePresences,
    @Inject(PersonalLinks) private readonly links: PersonalLinks,
    @Inject(PersonalElections) private readonly elections: PersonalElections,
  ) {}

  /** What the link shows; opening it changes nothing. Refuses `personal.unknown`. */
  async look(token: string): Promise<PersonalPage> {
    return this.page(token, await this.links.follow(token));
  }

  /** The person has the page under their eyes. Said twice, it changes nothing. */
  async noteOpening(token: string): Promise<void> {
    const led = await this.links.enter(token);
    if (await this.links.noteOpening(led)) await this.assemblies.touch(led.assembly.id);
  }

  /** Notes whether they come. Refuses as answering when signed in does. */
  async answer(token: string, answer: Answer): Promise<PersonalPage> {
    const led = await this.links.enter(token);
    await this.links.noteOpening(led);
    const convocation = await this.mine.answer(led.assembly.id, answer, null);
    return this.page(token, { ...led, convocation });
  }

  /** Gives their voice to someone. Refuses as giving it when signed in does. */
  async grant(token: string, holderId: string): Promise<PersonalPage> {
    const led = await this.links.enter(token);
    await this.links.noteOpening(led);
    await this.proxies.grant({ assemblyId: led.assembly.id, holderId });
    return this.page(token, await this.links.again(led));
  }

  /** Says to who carries their voice what they wish to be voted. Refuses as when signed in, and `not-found` without a proxy. */
  async instruct(token: string, asked: ItemChoiceInput[]): Promise<PersonalPage> {
    const led = await this.links.enter(token);
    const standing = await this.proxies.standingOf(led.assembly.id, led.convocation.personId);
    if (!standing) throw new Refusal('not-found');
    await this.proxies.instruct(standing.proxy.id, asked);
    return this.page(token, await this.links.again(led));
  }

  /** Takes back the voice given, if one is. */
  async withdraw(token: string): Promise<PersonalPage> {
    const led = await this.links.enter(token);
    const standing = await this.proxies.standingOf(led.assembly.id, led.convocation.personId);
    if (standing) await this.proxies.withdraw(standing.proxy.id);
    return this.page(token, await this.links.again(led));
  }

  /** They are there, from a distance. Refuses as saying so when signed in does, and `remote.account-needed`. */
  async join(token: string): Promise<PersonalPage> {
    const led = await this.links.enter(token);
    await this.links.noteOpening(led);
    const assembly = await this.presences.join(led.assembly.id, 'personal-link');
    return this.page(token, { ...led, assembly });
  }

  /** They leave from where they are. */
  async leave(token: string): Promise<PersonalPage> {
    const led = await this.links.enter(token);
    const assembly = await this.presences.leave(led.assembly.id, 'personal-link');
    return this.page(token, { ...led, assembly });
  }

  /** Documents as the link lists them. */
  async documents(token: string, assemblyId: string): Promise<(PersonalDocument & { id: string })[]> {
    const files = await this.papers.documents(assemblyId);
    return files.map(({ id, name, size }) => ({ id, name, size, href: `${feed(token)}/documents/${id}` }));
  }

  private async page(token: string, led: Led): Promise<PersonalPage> {
    const { name, timeZone } = currentAssociation();
    const assembly = led.state === 'open' ? await this.assembly(token, led) : null;
    return { state: led.state, associationName: name, timeZone, assembly };
  }

  private async assembly(token: string, { assembly, convocation }: Led): Promise<PersonalAssembly> {
    const { title, nature, state, startsAt, place, remoteLink, remoteConditions } = assembly;
    return {
      ...{ title, nature, state, startsAt, place, remoteLink, remoteConditions },
      ...(await this.part(assembly, convocation)),
      agenda: await this.items(assembly.id),
      documents: await this.documents(token, assembly.id),
      advance: await this.inAdvance(assembly),
      presence: await this.presences.mine(assembly, 'personal-link'),
      inTheSitting: await this.presences.isThere(assembly),
      calendarHref: `${feed(token)}/assemblee.ics`,
      signInHref: `/${currentAssociation().slug}/assemblees/${assembly.id}/vote`,
    };
  }

  private async items(assemblyId: string): Promise<PersonalItem[]> {
    const items = (await this.agenda.of(assemblyId)).filter(({ withdrawnAt }) => withdrawnAt === null);
    return Promise.all(
      items.map(async ({ id, position, title, kind, text, speaker }) => {
        const election = await this.elections.of(id);
        return { id, position, title, kind, text, speaker, election };
      }),
    );
  }

  private async inAdvance(assembly: Assembly): Promise<PersonalAdvance | null> {
    const voices = await this.advance.mine(assembly.id);
    const sent = voices.some(({ standing }) => standing !== null);
    const open = voices.some((voice) => voice.open && voice.items.some(({ bar }) => bar === null));
    if (!open && !sent) return null;
    const { statutes } = await this.assemblies.statutesOf(assembly);
    return { open, sent, beforeProxy: termsOf(statutes)['advance.precedence'] === 'advance' };
  }

  /** Whether they vote, what they may answer, what they did. */
  private async part(
    assembly: Assembly,
    { personId, answer }: Convocation,
  ): Promise<Pick<PersonalAssembly, 'personName' | 'sentence' | 'votes' | 'answers' | 'answer' | 'proxy'>> {
    const person = await this.people.get(personId);
    const voices = await this.mine.voices(assembly);
    const voice = voices.find((one) => one.person.id === personId);
    const { statutes } = await this.assemblies.statutesOf(assembly);
    const offered = answersOffered(termsOf(statutes), assembly, voice?.votes ?? false);
    const standing = await this.proxies.standingOf(assembly.id, personId);
    return {
      personName: person.displayName,
      sentence: voice?.sentence ?? '',
      votes: voices.some(({ votes }) => votes),
      answers: offered.map((one) => Answer[one]),
      answer,
      proxy: standing && {
        id: standing.proxy.id,
        holderName: standing.holderName,
        sentence: standing.sentence,
        instructions: await this.instructions.of(standing.proxy),
      },
    };
  }
}

const feed = (token: string): string => `/feeds/convocation/${token}`;
