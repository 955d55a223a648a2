import { IconButton, Link, useComputedColorScheme, useMantineColorScheme, useMessages } from '@etabli/ui';
import { IconArrowsMaximize, IconMoon, IconSun } from '@tabler/icons-react';
import { messages } from './messages.js';
import style from './room.module.css';

/** For who sets the screen up: light for a bright room, dark for a dim one, the whole screen, the way out. */
export function Controls({ away }: { away: string }) {
  const words = useMessages(messages);
  const dark = useComputedColorScheme() === 'dark';
  const { setColorScheme } = useMantineColorScheme();
  return (
    <nav className={style.controls} aria-label={words.page}>
      <IconButton
        label={dark ? words.toLight : words.toDark}
        icon={dark ? <IconSun /> : <IconMoon />}
        onClick={() => setColorScheme(dark ? 'light' : 'dark')}
      />
      {document.fullscreenEnabled ? (
        <IconButton
          label={words.full}
          icon={<IconArrowsMaximize />}
          onClick={() => void document.documentElement.requestFullscreen()}
        />
      ) : null}
      <Link to={away}>{words.leave}</Link>
    </nav>
  );
}
