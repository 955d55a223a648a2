import { Temporal } from '@etabli/kernel';
import { CustomScalar, Scalar } from '@nestjs/graphql';
import { GraphQLError, GraphQLScalarType, Kind, valueFromASTUntyped } from 'graphql';

/** A civil date, `2026-03-14`. */
export class PlainDate {}

const isoDate = (value: unknown): string => {
  try {
    return Temporal.PlainDate.from(String(value), { overflow: 'reject' }).toString();
  } catch {
    throw new GraphQLError(`${String(value)} is not a date like 2026-03-14`);
  }
};

@Scalar('PlainDate', () => PlainDate)
export class PlainDateScalar implements CustomScalar<string, string> {
  description = 'A civil date, like 2026-03-14.';
  serialize = (value: unknown): string =>
    value instanceof Date ? value.toISOString().slice(0, 10) : String(value).slice(0, 10);
  parseValue = isoDate;
  parseLiteral = (ast: { kind: string; value?: unknown }): string =>
    isoDate(ast.kind === Kind.STRING ? ast.value : undefined);
}

/** Any JSON value, for values whose shape a rule owns. */
export const Json = new GraphQLScalarType({
  name: 'Json',
  description: 'A JSON value.',
  serialize: (value) => value,
  parseValue: (value) => value,
  parseLiteral: (ast, variables) => valueFromASTUntyped(ast, variables),
});
