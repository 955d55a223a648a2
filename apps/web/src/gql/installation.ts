/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
export type FirstChairInput = {
  email: string;
  familyName: string;
  givenName: string;
};

export type NewAssociationInput = {
  chair: FirstChairInput;
  city?: string | null | undefined;
  email?: string | null | undefined;
  foundedOn?: string | null | undefined;
  locale?: string | null | undefined;
  name?: string | null | undefined;
  /** Its object, as the statutes say it. */
  object?: string | null | undefined;
  phone?: string | null | undefined;
  postcode?: string | null | undefined;
  /** W and nine figures. */
  rna?: string | null | undefined;
  /** Fourteen figures. */
  siret?: string | null | undefined;
  /** Its name in addresses: small letters, figures and hyphens. */
  slug: string;
  street?: string | null | undefined;
  /** m² */
  surfaceM2?: number | null | undefined;
  timeZone?: string | null | undefined;
  website?: string | null | undefined;
};

export type CreateAssociationMutationVariables = Exact<{
  input: NewAssociationInput;
}>;


export type CreateAssociationMutation = { createAssociation:
    | { __typename: 'Association', id: string, slug: string, name: string, chairInvitation: string | null }
    | { __typename: 'Refusal', code: string, message: string, field: string | null }
   };


export const CreateAssociationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateAssociation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"NewAssociationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createAssociation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Association"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"chairInvitation"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<CreateAssociationMutation, CreateAssociationMutationVariables>;