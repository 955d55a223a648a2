import { Page, PageInput } from '@etabli/platform';
import { Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { ArrayMaxSize, IsOptional, MaxLength } from 'class-validator';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What somebody says of themselves to the others: shown while they agree to be in the directory. */
@Entity()
@ObjectType()
export class DirectoryCard {
  @PrimaryColumn('uuid')
  @Field(() => ID)
  id: string;

  @Column('uuid')
  personId: string;

  @Column()
  @Field({ description: 'What they do.' })
  trade: string;

  @Column('text', { array: true })
  @Field(() => [String])
  skills: string[];

  @Column()
  @Field()
  offers: string;

  @Column()
  @Field()
  seeks: string;
}

@ObjectType()
export class DirectoryPage extends Page(DirectoryCard) {}

/** A skill, and how many of those who are listed have it. */
@ObjectType()
export class DirectorySkill {
  @Field()
  name: string;

  @Field(() => Int)
  people: number;
}

/** The viewer’s own card, listed or not. */
@ObjectType()
export class OwnCard {
  @Field(() => DirectoryCard, { nullable: true, description: 'Null when nothing was ever written.' })
  card: DirectoryCard | null;

  @Field({ description: 'Others see it: the viewer agreed to be in the directory.' })
  listed: boolean;
}

export enum DirectorySide {
  offers = 'offers',
  seeks = 'seeks',
}
registerEnumType(DirectorySide, { name: 'DirectorySide' });

@InputType()
export class CardInput {
  @Field({ defaultValue: '' })
  @MaxLength(120)
  trade: string = '';

  @Field(() => [String], { defaultValue: [] })
  @ArrayMaxSize(30)
  @MaxLength(60, { each: true })
  skills: string[] = [];

  @Field({ defaultValue: '' })
  @MaxLength(1000)
  offers: string = '';

  @Field({ defaultValue: '' })
  @MaxLength(1000)
  seeks: string = '';
}

@InputType()
export class DirectoryPageInput extends PageInput {
  @Field(() => String, { nullable: true, description: 'Who has this skill.' })
  @IsOptional()
  @MaxLength(60)
  skill?: string | null;

  @Field(() => DirectorySide, { nullable: true, description: 'Who offers something, or seeks something.' })
  @IsOptional()
  side?: DirectorySide | null;
}
