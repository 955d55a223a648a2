import { CombinedGraphQLErrors, ServerError } from '@apollo/client/errors';

/** Why something could not be shown or done, as the screen will say it. */
export type Failure =
  | { kind: 'signed-out' }
  | { kind: 'refused'; message: string; code: string }
  | { kind: 'offline' }
  | { kind: 'update' }
  | { kind: 'broken'; id: string | null };

const CODE = /dynamically imported module|module script failed|preload css/i;
const SIGNED_OUT = new Set(['sign-in.required', 'sign-in.ended']);

/** Reads any error: a refusal has its sentence, a surprise its number in the log, the rest is the network or ours. */
export function failureOf(error: unknown): Failure {
  if (CombinedGraphQLErrors.is(error)) return graphqlFailure(error);
  if (ServerError.is(error))
    return error.statusCode >= 502 ? { kind: 'offline' } : { kind: 'broken', id: null };
  // The code of a page did not come: with network its version is gone, without it was never kept on this device.
  if (error instanceof Error && CODE.test(error.message))
    return { kind: navigator.onLine === false ? 'offline' : 'update' };
  if (error instanceof TypeError && /fetch|network|load failed/i.test(error.message))
    return { kind: 'offline' };
  return { kind: 'broken', id: null };
}

function graphqlFailure({ errors }: CombinedGraphQLErrors): Failure {
  const refused = errors.find(({ extensions }) => extensions?.['code'] === 'REFUSED');
  if (refused) {
    const code = String(refused.extensions?.['refusal']);
    return SIGNED_OUT.has(code)
      ? { kind: 'signed-out' }
      : { kind: 'refused', code, message: refused.message };
  }
  const id = errors.map(({ extensions }) => extensions?.['id']).find((found) => typeof found === 'string');
  return { kind: 'broken', id: (id as string | undefined) ?? null };
}
