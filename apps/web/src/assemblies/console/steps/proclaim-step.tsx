import { Button, Section, useMessages } from '@etabli/ui';
import { useVerb } from '../../../app/client/use-verb.js';
import { ProclaimDocument } from '../../../gql/assemblies.js';
import { ProclaimColleges } from '../../elections/colleges/proclaim-colleges.js';
import { collegesFrom } from '../../elections/colleges/waiting.js';
import { VoteFigures } from '../../elections/vote-figures.js';
import style from '../console.module.css';
import type { Vote } from '../course.js';
import type { ItemProps } from '../item-view.js';
import { messages } from '../messages.js';

/** The result for the chair alone, with what decided it; said aloud, everyone sees it. */
export function ProclaimStep({ assembly, item, vote, onShow }: ItemProps & { vote: Vote }) {
  const { id, result } = vote;
  const colleges = collegesFrom(assembly.agenda, item);
  const apart = colleges && (colleges.left.length > 0 || colleges.counted > 1);
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
      {apart ? (
        <ProclaimColleges assembly={assembly} vote={vote} left={colleges.left} onShow={onShow} />
      ) : (
        <div>
          <Button weight="main" large busy={verb.busy} onClick={() => void verb.tell({ voteId: id })}>
            {words.proclaim}
          </Button>
        </div>
      )}
    </Section>
  );
}
