import { typo } from '@etabli/kernel/locale';
import { Initials, useFormats, useMessages } from '@etabli/ui';
import type { Choices, Mandate } from './booth.js';
import { Heading } from './heading.js';
import { messages } from './messages.js';
import style from './vote.module.css';

type Words = (typeof messages)['fr'];

interface Props {
  item: { title: string };
  mandates: readonly Mandate[];
  /** What was chosen on this screen. */
  choices: Choices;
  secret: boolean;
  /** The mandates that had voted before this screen could. */
  earlier: ReadonlySet<string>;
}

/** What is cast, with its code; and why a mandate is not. */
export function Receipts({ item, mandates, choices, secret, earlier }: Props) {
  const words = useMessages(messages);
  const voted = mandates.some(({ cast }) => cast);
  return (
    <div className={style.step} role="status">
      <p className={style.soft}>{typo(item.title)}</p>
      <Heading>{voted ? words.voted : words.cannot}</Heading>
      {mandates.length === 0 ? <p>{words.noMandate}</p> : null}
      <ul className={style.ballots}>
        {mandates.map((mandate) => (
          <li key={mandate.electorId}>
            <Initials name={mandate.name} />
            <div className={style.who}>
              <Standing mandate={mandate} chosen={choices[mandate.electorId]} secret={secret} />
              {secret && earlier.has(mandate.electorId) ? <p>{words.earlier}</p> : null}
            </div>
          </li>
        ))}
      </ul>
      <p className={style.soft}>{standing(mandates, secret, words)}</p>
    </div>
  );
}

/** What the receipts are good for: by name they tell the vote, in secret only that one took part. */
function standing(mandates: Props['mandates'], secret: boolean, words: Words): string {
  if (mandates.every(({ receipt }) => !receipt)) return words.opensItself;
  return secret ? words.keepSecret : words.keep;
}

interface StandingProps extends Pick<Props, 'secret'> {
  mandate: Mandate;
  chosen: Choices[string] | undefined;
}

function Standing({ mandate, chosen, secret }: StandingProps) {
  const words = useMessages(messages);
  const formats = useFormats();
  const { name, own, cast, receipt, reason } = mandate;
  if (!receipt) {
    if (cast) return <p>{words.votedElsewhere({ name: own ? null : name })}</p>;
    return <p>{own ? reason : words.notFor({ name, reason: reason ?? '' })}</p>;
  }
  const { choice, code, at } = receipt;
  const byName = own ? words.registered : words.registeredFor({ name });
  const said = own ? words.votedAs({ choice }) : words.votedFor({ name, choice });
  return (
    <>
      <p className={style.cast}>{choice || secret ? said : byName}</p>
      <p className={style.code}>{words.code({ code, time: at && formats.time(at) })}</p>
      {chosen && choice && chosen !== choice ? <p>{words.differs}</p> : null}
    </>
  );
}
