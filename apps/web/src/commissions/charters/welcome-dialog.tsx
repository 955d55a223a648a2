import { Button, Dialog, useMessages } from '@etabli/ui';
import style from './charters.module.css';
import { messages } from './messages.js';

interface Props {
  commission: { name: string; welcome: string };
  onClose: () => void;
}

/** What a commission says to who just joined it. */
export function WelcomeDialog({ commission: { name, welcome }, onClose }: Props) {
  const words = useMessages(messages);
  return (
    <Dialog title={words.welcomeTitle({ name })} onClose={onClose}>
      <p className={style.said}>{welcome}</p>
      <Button weight="main" data-first onClick={onClose}>
        {words.thanks}
      </Button>
    </Dialog>
  );
}
