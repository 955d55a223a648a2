import { useApolloClient } from '@apollo/client/react';
import { useLocale, useMantineColorScheme, useMessages } from '@etabli/ui';
import { IconDeviceLaptop, IconMoon, IconSun } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { readAgain } from '../client/read-again.js';
import { messages } from '../messages.js';
import style from './settings.module.css';

const names = { fr: 'Français', en: 'English' } as const;

interface Option<Value extends string> {
  value: Value;
  label: string;
  face: ReactNode;
}

interface Props<Value extends string> {
  label: string;
  options: Option<Value>[];
  value: Value;
  onChange: (value: Value) => void;
}

/** A few exclusive buttons in a row; the pressed one is the current one. */
function Pick<Value extends string>({ label, options, value, onChange }: Props<Value>) {
  return (
    <fieldset className={style.pick}>
      <legend className="unseen">{label}</legend>
      {options.map((option) => (
        <button
          key={option.value}
          type="button"
          aria-pressed={option.value === value}
          aria-label={option.label}
          title={option.label}
          onClick={() => onChange(option.value)}
        >
          {option.face}
        </button>
      ))}
    </fieldset>
  );
}

/** The other language, under its own name. */
export function LanguagePick({ onChange }: { onChange?: () => void }) {
  const { locale, setLocale } = useLocale();
  const other = locale === 'fr' ? 'en' : 'fr';
  return (
    <button
      type="button"
      className={style.language}
      lang={other}
      onClick={() => {
        setLocale(other);
        onChange?.();
      }}
    >
      {names[other]}
    </button>
  );
}

export function ThemePick() {
  const words = useMessages(messages);
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  return (
    <Pick
      label={words.theme}
      value={colorScheme}
      options={[
        { value: 'light', label: words.light, face: <IconSun aria-hidden /> },
        { value: 'dark', label: words.dark, face: <IconMoon aria-hidden /> },
        { value: 'auto', label: words.auto, face: <IconDeviceLaptop aria-hidden /> },
      ]}
      onChange={setColorScheme}
    />
  );
}

/** Both, side by side, outside any association. */
export const LanguageAndTheme = () => (
  <div className={style.both}>
    <LanguagePick />
    <ThemePick />
  </div>
);

/** The language within an association: what the API worded is asked again in the new one. */
export function LanguagePickHere() {
  const client = useApolloClient();
  return <LanguagePick onChange={() => void readAgain(client, 'active')} />;
}
