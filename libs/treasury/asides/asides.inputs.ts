import { Field, ID, InputType } from '@nestjs/graphql';
import { IsOptional, IsUUID } from 'class-validator';

@InputType({
  description: 'What became of a line in another currency: the entry that tells it, or why none does.',
})
export class LineAsideInput {
  @Field(() => ID)
  @IsUUID()
  lineId: string;

  @Field(() => ID, { nullable: true })
  @IsOptional()
  @IsUUID()
  entryId?: string | null;

  @Field({ defaultValue: '' })
  reason: string = '';
}
