import { StoredFile } from '@etabli/platform';
import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What can be made of an assembly besides the minutes to sign. */
export enum PaperKind {
  minutes_word = 'minutes_word',
  minutes_data = 'minutes_data',
  attendance = 'attendance',
  proxies = 'proxies',
  extract = 'extract',
}
registerEnumType(PaperKind, {
  name: 'AssemblyPaperKind',
  valuesMap: {
    minutes_word: { description: 'The minutes for a word processor (DOCX).' },
    minutes_data: { description: 'The minutes for machines (JSON, docs/formats/minutes.schema.json).' },
    attendance: { description: 'To sign at the door before the opening; as recorded after.' },
    proxies: { description: 'Every proxy, in the order they were filed.' },
    extract: { description: 'One resolution with its result, word for word, to be certified.' },
  },
});

/** A paper made of an assembly. Made again, it is another row, and the last one is shown. */
@Entity('assembly_paper')
export class MadePaper {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  assemblyId: string;

  @Column('text')
  kind: PaperKind;

  @Column('uuid', { nullable: true })
  agendaItemId: string | null;

  @Column('uuid')
  fileId: string;

  @Column({ type: 'timestamptz', insert: false, update: false })
  recordedAt: Date;
}

@ObjectType({ description: 'A paper that the viewer may make of an assembly, and the last one made.' })
export class AssemblyPaper {
  @Field(() => PaperKind)
  kind: PaperKind;

  @Field(() => ID, { nullable: true, description: 'Of an extract.' })
  itemId: string | null;

  @Field(() => Int, { nullable: true })
  position: number | null;

  @Field(() => String, { nullable: true })
  title: string | null;

  @Field(() => [String], { description: 'Who certifies an extract: name and capacity.' })
  certifiedBy: string[];

  @Field(() => StoredFile, { nullable: true, description: 'Null until it is made.' })
  file: StoredFile | null;
}

@ObjectType({ description: 'Every paper of an assembly, made anew.' })
export class MadePapers {
  @Field(() => [AssemblyPaper])
  papers: AssemblyPaper[];
}
