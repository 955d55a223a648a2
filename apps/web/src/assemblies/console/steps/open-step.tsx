import { Button, Notice, Row, useMessages } from '@etabli/ui';
import { useVerb } from '../../../app/client/use-verb.js';
import { OpenVoteDocument, type VoteMethod } from '../../../gql/assemblies.js';
import { isBlank } from '../../preparation/steps.js';
import type { ItemProps } from '../item-view.js';
import { messages } from '../messages.js';

/** Puts the item to the vote, the way the last vote was held first; in secret only where the statutes or members ask for it. */
export function OpenStep({ assembly, item }: ItemProps) {
  const words = useMessages(messages);
  const verb = useVerb(OpenVoteDocument, { refetch: ['Console'] });
  if (!item.ballot) return null;
  const { methods, imposedBy, requests, requestsNeeded } = item.ballot;
  const last = lastMethod(assembly.agenda);
  const main = methods.find((method) => method === last) ?? methods[0];
  const label: Partial<Record<VoteMethod, string>> = {
    hands: words.openHands,
    named: words.openNamed,
    secret: words.openSecret,
  };
  return (
    <>
      {isBlank({ ...item, text: item.textNow ?? item.text }) ? (
        <Notice tone="waiting">
          <p>{words.blankLeft}</p>
        </Notice>
      ) : null}
      {imposedBy ? (
        <Notice>
          <p>{words[`secret_${imposedBy}`]({ requests })}</p>
        </Notice>
      ) : null}
      {!imposedBy && requests > 0 && requestsNeeded ? (
        <p role="status">{words.secretAsked({ requests, needed: requestsNeeded })}</p>
      ) : null}
      <Row>
        {[...methods]
          .sort((a, b) => Number(b === main) - Number(a === main))
          .map((method) => (
            <Button
              key={method}
              large
              weight={method === main ? 'main' : 'plain'}
              busy={verb.busy}
              onClick={() => void verb.tell({ itemId: item.id, method })}
            >
              {label[method]}
            </Button>
          ))}
      </Row>
    </>
  );
}

/** How the last vote of the sitting was held; null before the first. */
function lastMethod(agenda: ItemProps['assembly']['agenda']): VoteMethod | null {
  const votes = agenda.flatMap((item) => item.votes);
  return votes.sort((a, b) => a.openedAt.localeCompare(b.openedAt)).at(-1)?.method ?? null;
}
