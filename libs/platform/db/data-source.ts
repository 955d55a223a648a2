import { DataSource, type EntityTarget, type MixedList, type ObjectLiteral } from 'typeorm';
import { SnakeNaming } from './naming.js';

/** The pool the application works through. `statement_timeout` stops a runaway query before it hurts the house. */
export function applicationSource(
  url: string,
  entities: EntityTarget<ObjectLiteral>[],
  poolSize = 16,
): DataSource {
  return new DataSource({
    type: 'postgres',
    url,
    entities: entities as MixedList<never>,
    namingStrategy: new SnakeNaming(),
    synchronize: false,
    poolSize,
    extra: {
      statement_timeout: 30_000,
      idle_in_transaction_session_timeout: 60_000,
      application_name: 'etabli',
    },
  });
}
