import { isAbstractType } from 'graphql';

/** Writes which types each union and interface may be, so that the cache tells a result from a refusal. */
export function plugin(schema) {
  const abstract = Object.values(schema.getTypeMap())
    .filter((type) => isAbstractType(type) && !type.name.startsWith('__'))
    .sort((a, b) => a.name.localeCompare(b.name));
  const lines = abstract.map((type) => {
    const members = schema.getPossibleTypes(type).map(({ name }) => `'${name}'`);
    return `  ${type.name}: [${members.join(', ')}],`;
  });
  return ['export const possibleTypes: Record<string, string[]> = {', ...lines, '};', ''].join('\n');
}
