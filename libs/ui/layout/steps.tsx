import { useOwnMessages } from '../words/words.js';
import style from './steps.module.css';

export interface Step {
  key: string;
  label: string;
  /** Where or when, in a few words. */
  detail?: string;
}

/** Where one is in a known sequence. Steps before `current` are done. */
export function Steps({ steps, current, label }: { steps: Step[]; current: string; label: string }) {
  const words = useOwnMessages();
  const at = steps.findIndex((step) => step.key === current);
  return (
    <ol className={style.steps} aria-label={label}>
      {steps.map((step, index) => {
        const state = index < at ? 'done' : index === at ? 'current' : 'todo';
        const said = { done: words.stepDone, current: words.stepCurrent, todo: words.stepTodo }[state];
        return (
          <li key={step.key} data-state={state} aria-current={state === 'current' ? 'step' : undefined}>
            <span className={style.mark} aria-hidden>
              {state === 'done' ? '✓' : index + 1}
            </span>
            <span>
              <strong>{step.label}</strong>
              <span className="unseen">, {said}</span>
              {step.detail ? <small>{step.detail}</small> : null}
            </span>
          </li>
        );
      })}
    </ol>
  );
}
