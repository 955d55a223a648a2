import { Button, notify, Section, useMessages } from '@etabli/ui';
import { abilities } from '../../app/abilities.js';
import { ForgottenIncident } from './forgotten-incident.js';
import { ForgottenMove } from './forgotten-move/forgotten-move.js';
import { messages } from './messages.js';
import style from './minutes.module.css';
import type { MinutesOf, Text } from './minutes-page.js';
import { Papers } from './papers.js';
import { headingOf, runsOf } from './runs.js';
import type { Secretary } from './use-writing.js';
import { stillMissing } from './writing.js';

/** Beside the page: what it lacks, what was written and has no place any more, the other papers. */
export function Margin({ data, text, secretary }: { data: MinutesOf; text: Text; secretary: Secretary }) {
  const words = useMessages(messages);
  const missing = stillMissing(text.missing, secretary.writing);
  return (
    <aside className={style.margin} data-noprint>
      <div>
        <Company text={text} others={secretary.others} />
        <Section title={words.missing}>
          {missing.length === 0 ? <p>{words.nothingMissing}</p> : null}
          <ul className={style.missing}>
            {missing.map(({ blockId, sentence }) => (
              <li key={`${blockId}${sentence}`}>
                {blockId ? (
                  <a href={`#${blockId}`} onClick={(event) => goTo(blockId, event)}>
                    {sentence}
                  </a>
                ) : (
                  sentence
                )}
              </li>
            ))}
          </ul>
          {abilities(data.assembly.sittingCan).can('noteAfterwards') ? (
            <>
              <ForgottenIncident assemblyId={data.assembly.id} />
              <ForgottenMove assemblyId={data.assembly.id} />
            </>
          ) : null}
        </Section>
      </div>
      <Orphans texts={[...text.orphans, ...secretary.lost].map((orphan) => orphan.text)} />
      <Papers assemblyId={data.assembly.id} over={data.assembly.closedAt !== null} />
    </aside>
  );
}

/** Who else writes, each beside the passage: said as they come, and a way there. */
function Company({ text, others }: { text: Text; others: Secretary['others'] }) {
  const words = useMessages(messages);
  const runs = runsOf(text.blocks);
  return (
    <div role="status" className={style.company}>
      {others.length > 0 ? (
        <ul className={style.missing}>
          {others.map(({ personId, name, blockId }) => (
            <li key={personId} className={style.others}>
              <a href={`#${blockId}`} onClick={(event) => goTo(blockId, event)}>
                {words.writesAt({ name, heading: headingOf(runs, blockId) ?? words.sheet })}
              </a>
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  );
}

/** Brings a block into sight, ready to be written. */
function goTo(blockId: string, event: { preventDefault: () => void }): void {
  const block = document.getElementById(blockId);
  if (!block) return;
  event.preventDefault();
  block.scrollIntoView({ block: 'center' });
  block.focus({ preventScroll: true });
}

function Orphans({ texts }: { texts: readonly string[] }) {
  const words = useMessages(messages);
  if (texts.length === 0) return null;
  const copy = (text: string) =>
    Promise.resolve(navigator.clipboard)
      .then((clipboard) => clipboard.writeText(text))
      .then(
        () => notify({ text: words.copied }),
        () => notify({ text: words.notCopied, tone: 'refused' }),
      );
  return (
    <Section title={words.orphans} lead={words.orphansLead}>
      {texts.map((text) => (
        <div key={text}>
          <blockquote className={style.quote}>{text}</blockquote>
          <Button weight="quiet" onClick={() => void copy(text)}>
            {words.copy}
          </Button>
        </div>
      ))}
    </Section>
  );
}
