import { civilDate } from '@etabli/kernel';
import { termsOf } from '@etabli/membership/rules/statutes';
import { Button, Row, Section, SelectField, useLocale, useMessages } from '@etabli/ui';
import { useState } from 'react';
import { useVerb } from '../../app/client/use-verb.js';
import {
  type AmendmentSeenFragment,
  OpenAmendmentVoteDocument,
  ProclaimDocument,
} from '../../gql/assemblies.js';
import type { Vote } from '../console/course.js';
import type { ItemProps } from '../console/item-view.js';
import { messages as shared } from '../shared/messages.js';
import { useStatutes } from '../shared/use-statutes.js';
import { messages } from './messages.js';

interface Props extends Pick<ItemProps, 'assembly'> {
  /** Those that wait, the next one first. */
  waiting: readonly [AmendmentSeenFragment, ...AmendmentSeenFragment[]];
  /** A vote on the first of them, to be taken again. */
  again?: Vote;
}

/** Puts an amendment to the vote, before the text it would change: the most distant one unless the chair chooses. */
export function AmendStep({ assembly, waiting, again }: Props) {
  const words = useMessages(messages);
  const names = useMessages(shared);
  const { timeZone } = useLocale();
  const statutes = useStatutes(civilDate(new Date(assembly.startsAt), timeZone));
  const [wanted, setWanted] = useState<string | null>(null);
  const open = useVerb(OpenAmendmentVoteDocument, { refetch: ['Console'] });
  const proclaim = useVerb(ProclaimDocument, { refetch: ['Console'] });
  const { id, number } = waiting.find((one) => one.id === wanted) ?? waiting[0];
  const phones = statutes ? termsOf(statutes)['ballot.phones'] : false;
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
        <Button
          weight="main"
          large
          busy={open.busy}
          onClick={() => void open.tell({ id, method: again?.method ?? 'hands' })}
        >
          {again?.method === 'named' ? words.byName : words.byHands}
        </Button>
        {phones && !again ? (
          <Button large busy={open.busy} onClick={() => void open.tell({ id, method: 'named' })}>
            {words.byName}
          </Button>
        ) : null}
        {again?.result?.verdict === 'objected' ? (
          <Button large busy={proclaim.busy} onClick={() => void proclaim.tell({ voteId: again.id })}>
            {words.proclaimAnyway}
          </Button>
        ) : null}
      </Row>
    </Section>
  );
}
