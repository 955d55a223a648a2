import { Read, Verb } from '@etabli/platform';
import { Inject } from '@nestjs/common';
import { Args, Field, ID, ObjectType, Resolver } from '@nestjs/graphql';
import { CustomField, CustomFieldInput } from './fields.entities.js';
import { CustomFields } from './fields.service.js';

@ObjectType({ description: 'The fields in their order.' })
export class CustomFieldList {
  @Field(() => [CustomField])
  items: CustomField[];
}

@Resolver(() => CustomField)
export class CustomFieldsResolver {
  constructor(@Inject(CustomFields) private readonly fields: CustomFields) {}

  @Read(() => [CustomField], { permission: 'members.directory' })
  customFields(
    @Args('withArchived', { type: () => Boolean, defaultValue: false }) withArchived: boolean,
  ): Promise<CustomField[]> {
    return this.fields.list(withArchived);
  }

  @Verb(() => CustomField, {
    permission: 'settings.write',
    description: 'A new field, or another description of one (which is then asked for again).',
  })
  defineCustomField(
    @Args('input') input: CustomFieldInput,
    @Args('id', { type: () => ID, nullable: true }) id?: string | null,
  ): Promise<CustomField> {
    return this.fields.define(input, id);
  }

  @Verb(() => CustomField, {
    permission: 'settings.write',
    description: 'No longer asked for; answers stay.',
  })
  archiveCustomField(@Args('id', { type: () => ID }) id: string): Promise<CustomField> {
    return this.fields.archive(id);
  }

  @Verb(() => CustomFieldList, { permission: 'settings.write' })
  async reorderCustomFields(@Args('ids', { type: () => [ID] }) ids: string[]): Promise<CustomFieldList> {
    return { items: await this.fields.reorder(ids) };
  }
}
