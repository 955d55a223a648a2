import {
  Checkbox,
  NativeSelect,
  type NativeSelectProps,
  NumberInput,
  PasswordInput,
  Textarea,
  TextInput,
  type TextInputProps,
} from '@mantine/core';
import '@mantine/core/styles/ActionIcon.layer.css';
import '@mantine/core/styles/Checkbox.layer.css';
import '@mantine/core/styles/CloseButton.layer.css';
import '@mantine/core/styles/NumberInput.layer.css';
import '@mantine/core/styles/PasswordInput.layer.css';
import type { ReactNode } from 'react';
import { useOwnMessages } from '../words/words.js';
import { mustChoose } from './must-choose.js';
import { useOwnFault } from './own-fault.js';

interface Said {
  label: string;
  /** Under the label: what is expected, with an example. */
  hint?: ReactNode;
  error?: ReactNode;
  required?: boolean;
}

/** Label, hint and the word « facultatif » where a field may stay empty: nobody has to decipher an asterisk. */
function useWrapping({ label, hint, required, error }: Said, value: unknown) {
  const words = useOwnMessages();
  return {
    ...useOwnFault(value, error),
    label: required ? label : `${label} (${words.optional})`,
    description: hint,
    required,
    withAsterisk: false,
  };
}

type Text = Said & Omit<TextInputProps, 'label' | 'description' | 'error' | 'onChange' | 'value'>;
interface Unlabelled {
  /** In a table whose column says what it is: the label is only read aloud. */
  unlabelled?: boolean;
}

interface TextValue {
  value: string;
  onChange: (value: string) => void;
}

/** One line of text. `type` may be email, tel, url, search, date or time: the browser's own keyboards and pickers. */
export function TextField({
  label,
  hint,
  error,
  required,
  onChange,
  unlabelled,
  ...rest
}: Text & TextValue & Unlabelled) {
  const said = useWrapping({ label, hint, error, required }, rest.value);
  return (
    <TextInput
      {...rest}
      {...said}
      {...(unlabelled ? { label: undefined, 'aria-label': label } : {})}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}

/** A civil date, `YYYY-MM-DD` or empty, with the picker of the device. */
export const DateField = (props: Text & TextValue) => <TextField {...props} type="date" />;

/** A time of day, `HH:MM` or empty, with the picker of the device. */
export const TimeField = (props: Text & TextValue) => <TextField {...props} type="time" />;

/** Several lines, growing with what is written. */
export function LongTextField({
  onChange,
  value,
  name,
  rows = 3,
  ...said
}: Said & TextValue & { name?: string; rows?: number }) {
  return (
    <Textarea
      {...useWrapping(said, value)}
      name={name}
      value={value}
      rows={rows}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}

/** A password, which can be shown. `autoComplete` tells a new one from the current one. */
export function PasswordField({
  onChange,
  value,
  autoComplete,
  ...said
}: Said & TextValue & { autoComplete: 'current-password' | 'new-password' }) {
  const words = useOwnMessages();
  return (
    <PasswordInput
      {...useWrapping(said, value)}
      value={value}
      autoComplete={autoComplete}
      onChange={(event) => onChange(event.currentTarget.value)}
      visibilityToggleButtonProps={{ 'aria-label': words.showPassword, tabIndex: 0 }}
    />
  );
}

interface NumberValue {
  value: number | null;
  onChange: (value: number | null) => void;
  min?: number;
  max?: number;
  suffix?: string;
}

/** A whole number, or nothing. */
export function NumberField({ value, onChange, min, max, suffix, ...said }: Said & NumberValue) {
  return (
    <NumberInput
      {...useWrapping(said, value)}
      value={value ?? ''}
      min={min}
      max={max}
      suffix={suffix}
      allowDecimal={false}
      onChange={(next) => onChange(next === '' ? null : Number(next))}
      hideControls
      inputMode="numeric"
    />
  );
}

interface SelectOptions extends Unlabelled {
  options: NativeSelectProps['data'];
  name?: string;
}

/** One of a few known values, with the picker of the device. */
export function SelectField({
  onChange,
  value,
  options,
  name,
  unlabelled,
  ...said
}: Said & TextValue & SelectOptions) {
  const wrapping = useWrapping(said, value);
  return (
    <NativeSelect
      {...wrapping}
      {...(unlabelled ? { label: undefined, 'aria-label': said.label } : {})}
      name={name}
      data={options}
      value={value}
      required={mustChoose(said.required, options)}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}

interface CheckProps {
  label: ReactNode;
  hint?: ReactNode;
  checked: boolean;
  onChange: (checked: boolean) => void;
  disabled?: boolean;
}

/** Yes or no. */
export const CheckField = ({ label, hint, checked, onChange, disabled }: CheckProps) => (
  <Checkbox
    label={label}
    description={hint}
    checked={checked}
    disabled={disabled}
    size="md"
    onChange={(event) => onChange(event.currentTarget.checked)}
  />
);
