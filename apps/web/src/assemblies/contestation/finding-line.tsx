import { Facts, Link, useMessages } from '@etabli/ui';
import { useInside } from '../../app/viewer.js';
import { assemblyPath } from '../shared/paths.js';
import style from './contestation.module.css';
import type { Finding } from './contestation-page.js';
import { messages } from './messages.js';

/** One thing that could be raised: what and why, what a recount says, what can be done, where the proof is. */
export function FindingLine({ finding, assemblyId }: { finding: Finding; assemblyId: string }) {
  const words = useMessages(messages);
  const inside = useInside();
  const { sentence, why, remedy, evidence, recounts } = finding;
  return (
    <>
      <p className={style.what}>{sentence}</p>
      <p className={style.why}>{why}</p>
      <Facts
        facts={[
          {
            label: words.recount,
            value: recounts.length > 0 ? <Recounts recounts={recounts} /> : null,
          },
          { label: words.remedy, value: remedy },
          {
            label: words.evidence,
            value: <Link to={inside(assemblyPath(assemblyId, evidence))}>{words[evidence]}</Link>,
          },
        ]}
      />
    </>
  );
}

const Recounts = ({ recounts }: Pick<Finding, 'recounts'>) => (
  <ul className={style.recounts}>
    {recounts.map(({ voteId, sentence, survives }) => (
      <li key={voteId} data-falls={survives ? undefined : true}>
        {sentence}
      </li>
    ))}
  </ul>
);
