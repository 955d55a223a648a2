import { typo } from '@etabli/kernel/locale';
import { useFormats, useMessages } from '@etabli/ui';
import { BoundRun } from './bound-run.js';
import { messages } from './messages.js';
import style from './minutes.module.css';
import type { MinutesOf, Text } from './minutes-page.js';
import { ProseEditor } from './prose-editor.js';
import { type Run, runsOf } from './runs.js';
import type { Secretary } from './use-writing.js';

interface Props {
  data: MinutesOf;
  text: Text;
  /** Who writes; left out when the page is only read. */
  secretary?: Secretary;
}

/** The page as it will print, from the letterhead to the places to sign. */
export function Sheet({ data, text, secretary }: Props) {
  const words = useMessages(messages);
  const formats = useFormats();
  const { association, assembly } = data;
  const { name, street, postcode, city } = association;
  const title = text.blocks.find(({ id }) => id === 'title');
  return (
    <article className={style.sheet} aria-label={words.sheet} lang={association.locale}>
      <header className={style.letterhead}>
        <p>
          <strong>{name}</strong>
          <span>{[street, `${postcode} ${city}`.trim()].filter(Boolean).join(', ')}</span>
        </p>
        {assembly.registerEntry ? (
          <p className={style.number}>{words.registered({ number: assembly.registerEntry.number })}</p>
        ) : null}
      </header>
      <h2 className={style.title}>{title?.kind === 'heading' ? title.text : words.sheet}</h2>
      <p className={style.subtitle}>{formats.instant(assembly.startsAt, { weekday: true })}</p>
      {runsOf(text.blocks).map((run) => (
        <Piece
          key={run.kind === 'bound' ? run.blocks[0].id : run.block.id}
          run={run}
          data={data}
          text={text}
          secretary={secretary}
        />
      ))}
    </article>
  );
}

function Piece({ run, data, text, secretary }: Props & { run: Run }) {
  switch (run.kind) {
    case 'heading':
      return <h3 id={run.block.id}>{run.block.text}</h3>;
    case 'bound':
      return <BoundRun run={run} assemblyId={data.assembly.id} marked={secretary !== undefined} />;
    case 'signatures':
      return (
        <ul className={style.signatures}>
          {run.block.people.map(({ name, capacity }) => (
            <li key={name}>
              {name}
              <small>{capacity}</small>
            </li>
          ))}
        </ul>
      );
    case 'prose':
      if (secretary) return <ProseEditor run={run} data={data} text={text} secretary={secretary} />;
      return run.block.text.trim() === '' ? null : <p className={style.prose}>{typo(run.block.text)}</p>;
  }
}
