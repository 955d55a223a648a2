import { ResultBar, useMessages } from '@etabli/ui';
import { partsOf } from '../../shared/results.js';
import type { Assembly } from '../console-page.js';
import type { Vote } from '../course.js';
import { CountForm } from './count-form.js';
import { messages } from './messages.js';
import { OwnCount } from './own-count.js';
import { Standing } from './standing.js';
import type { Counting } from './use-counting.js';

interface Props {
  assembly: Assembly;
  vote: Vote;
  counting: Counting;
}

/** Where counts of for and against stand. */
export function CountsStanding({ counting }: Pick<Props, 'counting'>) {
  const words = useMessages(messages);
  const { agreed, colleges, countedBy, differences } = counting;
  const collegeOf = (id: string | null) => colleges.find(({ collegeId }) => collegeId === id);
  const gaps = differences.map(({ bucket, collegeId, ...gap }) => {
    const college = collegeOf(collegeId);
    const said = words[bucket];
    return {
      ...gap,
      label: college ? words.ofCollege({ college: college.name ?? words.outside, said }) : said,
    };
  });
  const sentence = words.agreed({ names: countedBy });
  const found = agreed ? <ResultBar parts={partsOf(agreed)} sentence={sentence} /> : null;
  return <Standing counting={counting} gaps={gaps} agreed={found} />;
}

/** One's own count of for and against. */
export function OwnCounting({ assembly, vote, counting }: Props) {
  return (
    <OwnCount
      assembly={assembly}
      counting={counting}
      form={(main) => (
        <CountForm key={counting.mine ? 'again' : 'first'} vote={vote} counting={counting} main={main} />
      )}
    />
  );
}
