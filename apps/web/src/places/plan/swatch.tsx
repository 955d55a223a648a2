import style from './plan.module.css';

/** The ground of a state, as it is drawn on the plan: a colour and a pattern. */
export const Swatch = ({ state }: { state: string }) => (
  <svg className={style.swatch} viewBox="0 0 12 12" aria-hidden="true">
    <rect data-state={state} x="0.5" y="0.5" width="11" height="11" className={style.ground} />
    <rect x="0.5" y="0.5" width="11" height="11" fill={`url(#ground-${state})`} />
  </svg>
);
