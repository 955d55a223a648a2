import { civilDate } from '@etabli/kernel';
import { termsOf } from '@etabli/membership/rules/statutes';
import { Button, Notice, Row, useLocale, useMessages } from '@etabli/ui';
import { useVerb } from '../../../app/client/use-verb.js';
import { OpenVoteDocument, type VoteMethod } from '../../../gql/assemblies.js';
import { useStatutes } from '../../shared/use-statutes.js';
import type { ItemProps } from '../item-view.js';
import { messages } from '../messages.js';

/** Puts the item to the vote, the way the last vote was held first. */
export function OpenStep({ assembly, item }: ItemProps) {
  const words = useMessages(messages);
  const { timeZone } = useLocale();
  const statutes = useStatutes(civilDate(new Date(assembly.startsAt), timeZone));
  const verb = useVerb(OpenVoteDocument, { refetch: ['Console'] });
  if (!statutes) return null;
  const terms = termsOf(statutes);
  if (terms['ballot.mode'] === 'secret') {
    return (
      <Notice tone="waiting">
        <p>{words.secretOnly}</p>
      </Notice>
    );
  }
  const last = lastMethod(assembly.agenda);
  const named = terms['ballot.phones'];
  const main: VoteMethod = named && last === 'named' ? 'named' : 'hands';
  const both: VoteMethod[] = named ? [main, main === 'hands' ? 'named' : 'hands'] : ['hands'];
  // Raised hands do not tell which college they belong to.
  const methods = terms.colleges.length > 0 ? both.filter((method) => method === 'named') : both;
  return (
    <Row>
      {methods.map((method) => (
        <Button
          key={method}
          large
          weight={method === methods[0] ? 'main' : 'plain'}
          busy={verb.busy}
          onClick={() => void verb.tell({ itemId: item.id, method })}
        >
          {method === 'hands' ? words.openHands : words.openNamed}
        </Button>
      ))}
    </Row>
  );
}

/** How the last vote of the sitting was held; null before the first. */
function lastMethod(agenda: ItemProps['assembly']['agenda']): VoteMethod | null {
  const votes = agenda.flatMap((item) => item.votes);
  return votes.sort((a, b) => a.openedAt.localeCompare(b.openedAt)).at(-1)?.method ?? null;
}
