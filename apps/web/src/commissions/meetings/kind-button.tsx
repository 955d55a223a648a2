import { kindKeys, lineKinds } from '@etabli/commissions/rules/lines';
import { Disclosure, useMessages } from '@etabli/ui';
import { IconChecklist, IconGavel, IconPointFilled, IconSpeakerphone } from '@tabler/icons-react';
import style from './meetings.module.css';
import { messages } from './messages.js';
import type { Line } from './use-sheet.js';

type Kind = Line['kind'];
const icons = {
  note: IconPointFilled,
  decision: IconGavel,
  action: IconChecklist,
  for_board: IconSpeakerphone,
} as const;

/** What a line is, in the margin: pressed, it offers the four; a key turns it without more. */
export function KindButton({ kind, onTurn }: { kind: Kind; onTurn: (kind: Kind) => void }) {
  const words = useMessages(messages);
  const Icon = icons[kind];
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: hears the keys of the button inside
    <div
      onKeyDown={(event) => {
        const turned = kindKeys[event.key.toLowerCase()];
        if (!turned || event.ctrlKey || event.metaKey || event.altKey) return;
        event.preventDefault();
        onTurn(turned);
      }}
    >
      <Disclosure
        face={<Icon aria-hidden size={18} />}
        label={words.kindOf({ kind: words[`kind_${kind}`] })}
        className={style.kind}
      >
        {(close) => (
          <ul className={style.kinds}>
            {lineKinds.map((each) => (
              <li key={each}>
                <button
                  type="button"
                  className={style.kindChoice}
                  aria-pressed={each === kind}
                  onClick={() => {
                    close();
                    onTurn(each);
                  }}
                >
                  {words[`kind_${each}`]}
                </button>
              </li>
            ))}
          </ul>
        )}
      </Disclosure>
    </div>
  );
}
