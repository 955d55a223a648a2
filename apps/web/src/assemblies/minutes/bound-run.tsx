import { Link, useMessages } from '@etabli/ui';
import { IconLink } from '@tabler/icons-react';
import { useCan, useInside } from '../../app/viewer.js';
import { ItemText } from '../shared/item-text.js';
import { type AssemblyPageName, assemblyPath } from '../shared/paths.js';
import { messages } from './messages.js';
import style from './minutes.module.css';
import type { Bound, Run } from './runs.js';

interface Props {
  run: Extract<Run, { kind: 'bound' }>;
  assemblyId: string;
  /** Says where the facts come from. */
  marked: boolean;
}

/** Blocks bound to the facts: nobody types over them; where they come from is a link away. */
export function BoundRun({ run: { blocks, source }, assemblyId, marked }: Props) {
  return (
    <div className={marked ? style.bound : style.read}>
      {blocks.map((block) => (
        <div key={block.id} id={block.id} tabIndex={-1} className={style.fact}>
          <Fact block={block} />
        </div>
      ))}
      {marked ? <Source source={source} assemblyId={assemblyId} /> : null}
    </div>
  );
}

function Source({ source, assemblyId }: { source: AssemblyPageName; assemblyId: string }) {
  const words = useMessages(messages);
  const inside = useInside();
  const can = useCan();
  const open = { desk: can('assembly.desk'), convocation: can('assembly.figures') };
  const page = (source === 'desk' || source === 'convocation') && open[source] ? source : 'overview';
  const names = { desk: words.fromDesk, convocation: words.fromConvocation, overview: words.fromOverview };
  return (
    <p className={style.source} data-noprint>
      <IconLink aria-hidden />
      {words.fromFacts} <Link to={inside(assemblyPath(assemblyId, page))}>{names[page]}</Link>
    </p>
  );
}

function Fact({ block }: { block: Bound }) {
  switch (block.kind) {
    case 'figures':
      return <p>{block.text}</p>;
    case 'list':
      return (
        <ul className={style.list}>
          {block.items.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ul>
      );
    case 'table':
      return <Figures columns={block.columns} rows={block.rows} />;
    case 'event':
      return (
        <p className={style.event}>
          <time dateTime={block.at}>{block.time}</time> {block.text}
        </p>
      );
    case 'resolution':
      return (
        <div className={style.resolution}>
          <h4>{block.title}</h4>
          <ItemText unmarked text={block.text} />
        </div>
      );
    case 'result':
      return (
        <>
          <p>{block.votes}</p>
          <p>
            <strong>{block.proclamation}</strong>
          </p>
        </>
      );
  }
}

function Figures({ columns: [first = '', ...columns], rows }: { columns: string[]; rows: string[][] }) {
  return (
    <table className={style.table}>
      <thead>
        <tr>
          {first ? <th scope="col">{first}</th> : <td />}
          {columns.map((column) => (
            <th key={column} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(([name = '', ...figures]) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            {figures.map((figure, at) => (
              <td key={columns[at]}>{figure}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
