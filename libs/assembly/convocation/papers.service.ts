import { grantOf, type Role } from '@etabli/access';
import type { Locale } from '@etabli/kernel';
import { Association, Person } from '@etabli/membership';
import { termsOf } from '@etabli/membership/rules/statutes';
import {
  currentActor,
  currentAssociation,
  Db,
  Files,
  Pdf,
  type PdfDocument,
  StoredFile,
} from '@etabli/platform';
import { Inject, Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { Agenda } from '../agenda/agenda.service.js';
import type { Assembly } from '../assemblies/assemblies.entities.js';
import { Assemblies } from '../assemblies/assemblies.service.js';
import { agendaPoints, assemblyFacts } from '../assemblies/facts.js';
import { wordsIn } from '../assemblies/words.js';
import { type ConvocationFacts, convocationDocument } from '../documents/convocation.js';
import type { Making, Signatory } from '../documents/facts.js';
import { proxyFormDocument } from '../documents/proxy-form.js';
import { Enclosures } from '../enclosures/enclosures.service.js';
import type { Called } from './called.js';
import { bound } from './letters.typ.js';

/** What every copy of a convocation says; the addressee is each one's. */
export type SharedFacts = Omit<ConvocationFacts, 'addressee'>;

/** The papers of a convocation: the letter, the proxy form, all letters bound to print. */
@Injectable()
export class ConvocationPapers {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(Files) private readonly files: Files,
    @Inject(Pdf) private readonly pdf: Pdf,
    @Inject(Assemblies) private readonly assemblies: Assemblies,
    @Inject(Agenda) private readonly agenda: Agenda,
    @Inject(Enclosures) private readonly enclosures: Enclosures,
  ) {}

  /** What the convocation of an assembly says: six statements. */
  async facts(assembly: Assembly, sentAt: Date, titles: string[]): Promise<SharedFacts> {
    const association = await this.db.get(Association, currentAssociation().id);
    const { locale } = currentAssociation();
    const { statutes } = await this.assemblies.statutesOf(assembly);
    return {
      assembly: assemblyFacts(assembly, association),
      terms: termsOf(statutes),
      agenda: agendaPoints(await this.agenda.of(assembly.id), assembly, await this.elections(assembly.id)),
      sent: { from: association.city || association.name, on: this.assemblies.dayOf(sentAt) },
      candidacies: await this.candidacies(assembly.id, locale),
      attachments: titles,
      conveners: [await this.convener(assembly.id)],
    };
  }

  /** Prints what everybody receives, once: the letter, the proxy form without a name, and what is joined. */
  async issue(
    assembly: Assembly,
    sentAt: Date,
    joined: StoredFile[],
  ): Promise<{ facts: SharedFacts; fileIds: string[] }> {
    const making = makingAt(sentAt);
    const words = wordsIn(making.locale);
    const bare = await this.facts(assembly, sentAt, []);
    const form = bare.terms['proxy.allowed']
      ? [await this.keep(proxyForm(bare, null, making), words.proxyFile)]
      : [];
    const facts = { ...bare, attachments: titlesOf([...form, ...joined]) };
    const letter = convocationDocument({ ...facts, addressee: { name: words.everyone } }, making);
    const files = [
      await this.keep(letter, words.convocationFile({ ...dayOf(facts), nature: assembly.nature })),
      ...form,
      ...joined,
    ];
    return { facts, fileIds: files.map(({ id }) => id) };
  }

  /** A person's proxy form, their name on it: theirs alone to read. */
  async proxyFormFor(facts: SharedFacts, giver: Called, making: Making): Promise<StoredFile> {
    const bytes = await this.pdf.render(proxyForm(facts, giver, making));
    return this.files.keep({
      bytes,
      name: wordsIn(making.locale).proxyFile,
      mediaType: 'application/pdf',
      readableWith: null,
    });
  }

  /** Letters for people reached on paper, each with its proxy form, as one file to print. */
  async keepLetters(
    facts: SharedFacts,
    people: [Called, ...Called[]],
    making: Making,
    keysOf: (personId: string) => Pick<ConvocationFacts, 'deskCode' | 'personalUrl'>,
  ): Promise<StoredFile> {
    const words = wordsIn(making.locale);
    const papers = people.flatMap((person) => {
      const letter = convocationDocument(
        {
          ...facts,
          addressee: { name: person.name, address: person.address },
          ...keysOf(person.id),
        },
        making,
      );
      return facts.terms['proxy.allowed'] ? [letter, proxyForm(facts, person, making)] : [letter];
    });
    const title = (papers[0] as PdfDocument).title;
    return this.keep(
      bound(title, papers as [PdfDocument, ...PdfDocument[]]),
      words.lettersFile(dayOf(facts)),
      'assembly.prepare',
    );
  }

  /** What members receive: the convocation, the proxy form, and what is attached to the assembly, whenever it was. */
  async documents(assemblyId: string): Promise<StoredFile[]> {
    const own = await this.own(assemblyId);
    if (own.length === 0) return [];
    const attached = await this.enclosures.files(assemblyId);
    const known = new Set(own.map(({ id }) => id));
    return [...own, ...attached.filter(({ id }) => !known.has(id))];
  }

  /** The convocation and what was printed and sent with it; nothing before it left. */
  private async own(assemblyId: string): Promise<StoredFile[]> {
    const row = await this.db.row<{ ids: string[] }>(
      `select coalesce(m.file_ids, array[c.file_id]) as ids from convocation c
       left join mail m on m.association_id = c.association_id and m.id = c.mail_id
       where c.assembly_id = $1 and c.file_id is not null
       order by m.recorded_at nulls last, c.recorded_at limit 1`,
      [assemblyId],
    );
    const ids = row?.ids ?? [];
    const files = await this.db.find(StoredFile, { where: { id: In(ids) } });
    return files.sort((a, b) => ids.indexOf(a.id) - ids.indexOf(b.id));
  }

  private async keep(
    paper: PdfDocument,
    name: string,
    readableWith: 'assembly.read' | 'assembly.prepare' = 'assembly.read',
  ): Promise<StoredFile> {
    const bytes = await this.pdf.render(paper);
    return this.files.keep({ bytes, name, mediaType: 'application/pdf', readableWith });
  }

  private async elections(assemblyId: string): Promise<string[]> {
    const rows = await this.db.query<{ id: string }>(
      'select agenda_item_id as id from election where assembly_id = $1',
      [assemblyId],
    );
    return rows.map(({ id }) => id);
  }

  /** What is to be filled and until when one may stand: all elections together, the first date announced. */
  private async candidacies(assemblyId: string, locale: Locale): Promise<ConvocationFacts['candidacies']> {
    const row = await this.db.row<{ seats: number; until: Date | null }>(
      'select sum(seats)::int as seats, min(candidacies_until) as until from election where assembly_id = $1',
      [assemblyId],
    );
    if (!row?.seats || !row.until) return null;
    return { seats: row.seats, until: this.assemblies.dayOf(row.until), to: wordsIn(locale).standWhere };
  }

  /** Who convened, by which office: whoever recorded the first convocation, or the actor who is about to. */
  private async convener(assemblyId: string): Promise<Signatory> {
    const first = await this.db.row<{ person: string | null; role: Role | null }>(
      `select c.recorded_by as person, d.role from convocation c
       left join mandate d on d.association_id = c.association_id and d.id = c.recorded_under
       where c.assembly_id = $1 order by c.recorded_at, c.id limit 1`,
      [assemblyId],
    );
    const actor = currentActor();
    const by = first ?? { person: actor.personId, role: grantOf(actor, 'assembly.convene')?.role ?? null };
    const person = by.person ? await this.db.findOne(Person, { where: { id: by.person } }) : null;
    const { office } = wordsIn(currentAssociation().locale);
    const capacity = by.role && by.role in office ? office[by.role as keyof typeof office] : office.other;
    return { name: person?.displayName ?? currentAssociation().name, capacity };
  }
}

/** Files as a paper lists them: their names without the ending. */
export const titlesOf = (files: { name: string }[]): string[] =>
  files.map(({ name }) => name.replace(/\.\w+$/, ''));

/** Papers are in the association's language, dated from the instant the convocation left. */
export const makingAt = (createdAt: Date, locale: Locale = currentAssociation().locale): Making => ({
  locale,
  createdAt,
});

const dayOf = ({ assembly }: SharedFacts) => ({
  day: new Intl.DateTimeFormat('en-CA', { timeZone: assembly.timeZone }).format(assembly.startsAt),
});

function proxyForm(
  { assembly, terms, agenda }: SharedFacts,
  giver: Called | null,
  making: Making,
): PdfDocument {
  const known = giver && {
    name: giver.name,
    address: giver.address.join(', ') || null,
    memberNumber: giver.memberNumber,
    category: giver.category,
  };
  return proxyFormDocument(
    {
      assembly,
      giver: known ?? { name: '' },
      substituteAllowed: terms['proxy.substitute'],
      resolutions: agenda.filter(({ kind, elects }) => kind === 'vote' && !elects),
    },
    making,
  );
}
