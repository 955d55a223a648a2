import { type ReactNode, useId } from 'react';
import style from './choice-field.module.css';

export interface ChoiceOption<Value extends string> {
  value: Value;
  label: string;
  /** What choosing it changes. */
  hint?: ReactNode;
  disabled?: boolean;
}

interface Props<Value extends string> {
  label: string;
  hint?: ReactNode;
  error?: ReactNode;
  options: readonly ChoiceOption<Value>[];
  value: Value | null;
  onChange: (value: Value) => void;
}

/** One of a few, all in sight, each with what it means. Arrow keys move, as in any group of radio buttons. */
export function ChoiceField<Value extends string>({
  label,
  hint,
  error,
  options,
  value,
  onChange,
}: Props<Value>) {
  const id = useId();
  return (
    <fieldset className={style.field} aria-describedby={`${id}-hint ${id}-error`}>
      <legend>{label}</legend>
      {hint ? (
        <div id={`${id}-hint`} className={style.hint}>
          {hint}
        </div>
      ) : null}
      {options.map((option) => (
        <label key={option.value} className={style.option}>
          <input
            type="radio"
            name={id}
            value={option.value}
            checked={value === option.value}
            disabled={option.disabled}
            onChange={() => onChange(option.value)}
          />
          <span>
            <span className={style.label}>{option.label}</span>
            {option.hint ? <span className={style.hint}>{option.hint}</span> : null}
          </span>
        </label>
      ))}
      {error ? (
        <div id={`${id}-error`} className={style.error}>
          {error}
        </div>
      ) : null}
    </fieldset>
  );
}
