import { Button, Section, useMessages } from '@etabli/ui';
import { useVerb } from '../../../app/client/use-verb.js';
import { ProclaimDocument } from '../../../gql/assemblies.js';
import { VoteFigures } from '../../elections/vote-figures.js';
import style from '../console.module.css';
import type { Vote } from '../course.js';
import { messages } from '../messages.js';

/** The result for the chair alone, with what decided it; said aloud, everyone sees it. */
export function ProclaimStep({ vote: { id, result } }: { vote: Vote }) {
  const words = useMessages(messages);
  const verb = useVerb(ProclaimDocument, { refetch: ['Console'] });
  return (
    <Section title={words.resultTitle} level={3}>
      {result ? (
        <>
          <VoteFigures {...result} sentence={result.summary} />
          <p className={style.soft}>
            {result.held} {result.majority} {result.quorum}
          </p>
        </>
      ) : null}
      <div>
        <Button weight="main" large busy={verb.busy} onClick={() => void verb.tell({ voteId: id })}>
          {words.proclaim}
        </Button>
      </div>
    </Section>
  );
}
