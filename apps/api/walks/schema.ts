import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  buildSchema,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLInputType,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  isRequiredArgument,
  isRequiredInputField,
} from 'graphql';

/** The committed snapshot of the schema. */
export const snapshot = (): string => readFileSync('apps/api/schema.graphql', 'utf8');

/** The schema as the built code makes it. */
export function printed(): string {
  const target = join(mkdtempSync(join(tmpdir(), 'etabli-schema-')), 'schema.graphql');
  execFileSync(process.execPath, ['apps/api/dist/print-schema.js', target]);
  return readFileSync(target, 'utf8');
}

export const readSchema = () => buildSchema(printed());

const samples: Record<string, string> = {
  Int: '1',
  Float: '1',
  Boolean: 'true',
  Json: '{}',
  PlainDate: '"2026-03-14"',
  DateTime: '"2026-03-14T10:00:00Z"',
};

/** A value of the right shape: it must only pass the parser, never the guard. */
function sample(type: GraphQLInputType): string {
  if (isNonNullType(type)) return sample(type.ofType);
  if (isListType(type)) return '[]';
  if (isEnumType(type)) return type.getValues()[0]?.name ?? '';
  if (isInputObjectType(type)) {
    const required = Object.values(type.getFields()).filter(isRequiredInputField);
    return `{ ${required.map(given).join(', ')} }`;
  }
  return samples[type.name] ?? '"x"';
}

const given = ({ name, type }: GraphQLArgument | GraphQLInputField): string => `${name}: ${sample(type)}`;

/** A call of a root field with the smallest arguments it takes; `selection` is asked of what is not a leaf. */
export function call(field: GraphQLField<unknown, unknown>, selection: string): string {
  const required = field.args.filter(isRequiredArgument).map(given).join(', ');
  const leaf = isLeafType(getNamedType(field.type));
  return `${field.name}${required ? `(${required})` : ''}${leaf ? '' : ` { ${selection} }`}`;
}
