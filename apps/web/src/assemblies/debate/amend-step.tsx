import { Button, Row, Section, SelectField, useMessages } from '@etabli/ui';
import { useState } from 'react';
import { useVerb } from '../../app/client/use-verb.js';
import {
  type AmendmentSeenFragment,
  OpenAmendmentVoteDocument,
  ProclaimDocument,
  type VoteMethod,
} from '../../gql/assemblies.js';
import type { Vote } from '../console/course.js';
import type { ItemProps } from '../console/item-view.js';
import { messages as shared } from '../shared/messages.js';
import { messages } from './messages.js';

interface Props extends Pick<ItemProps, 'item'> {
  /** Those that wait, the next one first. */
  waiting: readonly [AmendmentSeenFragment, ...AmendmentSeenFragment[]];
  /** A vote on the first of them, to be taken again. */
  again?: Vote;
}

/** Puts an amendment to the vote, before the text it would change: the most distant one unless the chair chooses. */
export function AmendStep({ item, waiting, again }: Props) {
  const words = useMessages(messages);
  const names = useMessages(shared);
  const [wanted, setWanted] = useState<string | null>(null);
  const open = useVerb(OpenAmendmentVoteDocument, { refetch: ['Console'] });
  const proclaim = useVerb(ProclaimDocument, { refetch: ['Console'] });
  const { id, number } = waiting.find((one) => one.id === wanted) ?? waiting[0];
  const methods = again ? [again.method] : (item.ballot?.methods ?? []);
  const label: Partial<Record<VoteMethod, string>> = {
    hands: words.byHands,
    named: words.byName,
    secret: words.bySecret,
  };
  return (
    <Section
      title={words.amendStepTitle({ number })}
      lead={again ? words.amendAgain : words.amendStepLead({ left: waiting.length })}
      level={3}
    >
      {waiting.length > 1 && !again ? (
        <SelectField
          label={words.which}
          value={id}
          onChange={setWanted}
          options={waiting.map((one) => ({
            value: one.id,
            label: names.amendment({ number: one.number, name: one.proposer.displayName }),
          }))}
        />
      ) : null}
      <Row>
        {methods.map((method) => (
          <Button
            key={method}
            large
            weight={method === methods[0] ? 'main' : 'plain'}
            busy={open.busy}
            onClick={() => void open.tell({ id, method })}
          >
            {label[method]}
          </Button>
        ))}
        {again?.result?.verdict === 'objected' ? (
          <Button large busy={proclaim.busy} onClick={() => void proclaim.tell({ voteId: again.id })}>
            {words.proclaimAnyway}
          </Button>
        ) : null}
      </Row>
    </Section>
  );
}
