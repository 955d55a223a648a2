import type { ApolloClient, OperationVariables } from '@apollo/client';
import { useMutation } from '@apollo/client/react';
import { notify, type Refused, useMessages } from '@etabli/ui';
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { useState } from 'react';
import { messages } from '../messages.js';
import { type Failure, failureOf } from './failure.js';
import { type Queries, readAgain } from './read-again.js';

type Outcome<Data> = Exclude<Data[keyof Data], string | undefined | null>;
type Success<Data> = Exclude<Outcome<Data>, { __typename?: 'Refusal' | undefined } & Refused>;

export type Said<Done> = { done: true; result: Done } | { done: false; refusal: Refused };

/**
 * A verb of the API. `run` never throws: it gives the result, or the refusal with its sentence, which `refusal` also
 * keeps until the next try. A surprise or a dead network is told as a refusal too, so that a form has one place to look
 * and stays filled.
 */
export function useVerb<Data, Variables extends OperationVariables>(
  document: TypedDocumentNode<Data, Variables>,
  options: { refetch?: Queries } = {},
) {
  const words = useMessages(messages);
  const [mutate, { loading, client }] = useMutation(document);
  const send = mutate as (options: { variables: Variables }) => ReturnType<typeof mutate>;
  const [refusal, setRefusal] = useState<Refused | null>(null);

  const say = (failure: Failure): Refused => {
    if (failure.kind === 'refused') return failure;
    if (failure.kind === 'signed-out') return { code: 'sign-in.required', message: words.sessionEnded };
    // What left and was not answered may have been done: only what never left was not.
    if (failure.kind === 'offline')
      return { code: 'offline', message: navigator.onLine ? words.unanswered : words.offlineNotDone };
    return {
      code: 'broken',
      message: words.brokenNotDone({ id: failure.kind === 'broken' ? failure.id : null }),
    };
  };

  const run = async (variables: Variables): Promise<Said<Success<Data>>> => {
    setRefusal(null);
    let refused: Refused;
    try {
      const { data } = await send({ variables });
      const outcome = Object.values(data as object)[0] as
        | Success<Data>
        | (Refused & { __typename: 'Refusal' });
      if ((outcome as { __typename?: string }).__typename !== 'Refusal') {
        if (options.refetch) await readAgain(client as ApolloClient, options.refetch);
        return { done: true, result: outcome as Success<Data> };
      }
      refused = outcome as Refused;
    } catch (error) {
      refused = say(failureOf(error));
    }
    setRefusal(refused);
    return { done: false, refusal: refused };
  };

  /** For buttons without a form: a refusal is said in the corner, and what offered the button is read again. */
  const tell = async (variables: Variables): Promise<Said<Success<Data>>> => {
    const said = await run(variables);
    if (said.done) return said;
    notify({ text: said.refusal.message, tone: 'refused' });
    if (options.refetch) void readAgain(client as ApolloClient, options.refetch);
    return said;
  };

  return { run, tell, busy: loading, refusal, clear: () => setRefusal(null) };
}
