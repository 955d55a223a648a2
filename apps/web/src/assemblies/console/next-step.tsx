import { useMessages } from '@etabli/ui';
import { type ReactNode, useEffect, useRef } from 'react';
import { abilities } from '../../app/abilities.js';
import { AmendStep } from '../debate/amend-step.js';
import { inOrder } from '../debate/order.js';
import { CircleStep } from '../elections/circle/circle-step.js';
import { OpenCircle } from '../elections/circle/open-circle.js';
import { OpenElection } from '../elections/open-election.js';
import style from './console.module.css';
import { type StepName, stepOf, underWay } from './course.js';
import type { ItemProps } from './item-view.js';
import { messages } from './messages.js';
import { AgainStep } from './steps/again-step.js';
import { CallStep } from './steps/call-step.js';
import { CastingStep } from './steps/casting-step.js';
import { CountStep } from './steps/count-step.js';
import { OnwardStep } from './steps/onward-step.js';
import { OpenStep } from './steps/open-step.js';
import { PhonesStep } from './steps/phones-step.js';
import { ProclaimStep } from './steps/proclaim-step.js';

/** The one next step, as one big button; whoever only counts sees the count, whoever does neither sees nothing. */
export function NextStep(props: ItemProps) {
  const words = useMessages(messages);
  const { can } = abilities(props.assembly.sittingCan);
  const { item, isCurrent } = props;
  const voted = item.amendments.find(({ votes }) => underWay({ votes: [...votes] }));
  const [first, ...others] = voted ? [voted] : inOrder(item.amendments);
  const matter = voted ? { ...item, votes: voted.votes } : item;
  const step = stepOf(matter, isCurrent);
  const vote = underWay({ votes: [...matter.votes] });
  const box = useFocusKept(`${item.id}.${step}`);
  if (!can('conduct') && !(can('count') && (step === 'count' || step === 'close'))) return null;
  const faces: Record<StepName, () => ReactNode> = {
    call: () => <CallStep {...props} />,
    open: () =>
      first ? (
        <AmendStep item={item} waiting={[first, ...others]} />
      ) : item.election?.method === 'without_candidate' ? (
        <OpenCircle item={item} />
      ) : item.election ? (
        <OpenElection item={item} />
      ) : (
        <OpenStep {...props} />
      ),
    circle: () =>
      props.live?.vote?.circle ? (
        <CircleStep circle={props.live.vote.circle} revision={props.live.revision} />
      ) : null,
    count: () => (vote ? <CountStep {...props} vote={vote} /> : null),
    close: () => (vote ? <PhonesStep {...props} vote={vote} /> : null),
    casting: () => (vote ? <CastingStep vote={vote} /> : null),
    again: () =>
      vote && voted ? (
        <AmendStep item={item} waiting={[voted]} again={vote} />
      ) : vote ? (
        <AgainStep {...props} vote={vote} />
      ) : null,
    proclaim: () => (vote ? <ProclaimStep {...props} vote={vote} /> : null),
    next: () => <OnwardStep {...props} />,
  };
  return (
    <section ref={box} tabIndex={-1} className={style.step} aria-label={words.nextStep}>
      {faces[step]()}
    </section>
  );
}

/** The button just pressed is gone with its step: the focus goes to the next one instead of being lost. */
function useFocusKept(step: string) {
  const box = useRef<HTMLElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: runs when the step changes
  useEffect(() => {
    if (document.activeElement === document.body) box.current?.focus({ preventScroll: true });
  }, [step]);
  return box;
}
