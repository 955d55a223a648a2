import { PlainDate } from '@etabli/platform';
import { Field, ID, InputType, ObjectType, registerEnumType } from '@nestjs/graphql';
import { IsOptional, Length } from 'class-validator';
import { Column, Entity, PrimaryColumn } from 'typeorm';

export enum InsuranceStateEnum {
  missing = 'missing',
  valid = 'valid',
  expiring = 'expiring',
  expired = 'expired',
  suspends = 'suspends',
}
registerEnumType(InsuranceStateEnum, {
  name: 'InsuranceState',
  valuesMap: { suspends: { description: 'For too long: keys are suspended.' } },
});

/** A certificate that was handed in. Append-only. */
@Entity()
@ObjectType()
export class InsuranceCertificate {
  @PrimaryColumn('uuid')
  @Field(() => ID)
  id: string;

  @Column('uuid')
  contractId: string;

  @Column()
  @Field()
  insurer: string;

  @Column('date')
  @Field(() => PlainDate)
  startsOn: string;

  @Column('date')
  @Field(() => PlainDate)
  expiresOn: string;

  @Column('uuid', { nullable: true })
  fileId: string | null;

  @Field(() => Boolean)
  get hasFile(): boolean {
    return this.fileId !== null;
  }
}

@InputType()
export class InsuranceInput {
  @Field()
  @Length(1, 120)
  insurer: string;

  @Field(() => PlainDate)
  startsOn: string;

  @Field(() => PlainDate)
  expiresOn: string;

  @Field(() => ID, { nullable: true, description: 'The certificate itself.' })
  @IsOptional()
  fileId?: string | null;
}
