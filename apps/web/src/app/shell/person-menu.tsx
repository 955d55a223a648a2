import { Button, ButtonLink, Disclosure, Initials, useMessages } from '@etabli/ui';
import { signOut } from '../../session/sign-out.js';
import { messages } from '../messages.js';
import { useViewer } from '../viewer.js';
import style from './person-menu.module.css';
import { LanguagePickHere, ThemePick } from './settings.js';

/** Who I am here, my account, the language, the light, the way out. */
export function PersonMenu() {
  const words = useMessages(messages);
  const { user, person } = useViewer();
  const name = person?.displayName ?? user.name;
  return (
    <Disclosure face={<Initials name={name} />} label={words.me} className={style.face} align="end">
      {(close) => (
        <div className={style.menu}>
          <div className={style.who}>
            <strong>{name}</strong>
            <small>{user.email}</small>
          </div>
          <dl className={style.settings}>
            <dt>{words.language}</dt>
            <dd>
              <LanguagePickHere />
            </dd>
            <dt>{words.theme}</dt>
            <dd>
              <ThemePick />
            </dd>
          </dl>
          <ButtonLink to="/mon-compte" onClick={close}>
            {words.account}
          </ButtonLink>
          <Button weight="quiet" onClick={() => void signOut()}>
            {words.signOut}
          </Button>
        </div>
      )}
    </Disclosure>
  );
}
