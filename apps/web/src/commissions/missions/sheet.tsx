import { Fragment } from 'react';
import style from './missions.module.css';
import { type Block, blocksOf, type Piece } from './sheet-blocks.js';

/** A how-to sheet as it reads; its titles come below that of the section. */
export const Sheet = ({ text }: { text: string }) => (
  <div className={style.sheet}>
    {blocksOf(text).map((block, at) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: the text is shown whole and never reordered
      <OneBlock key={at} block={block} />
    ))}
  </div>
);

function OneBlock({ block }: { block: Block }) {
  if (block.kind === 'title') return <h3>{pieces(block.pieces)}</h3>;
  if (block.kind === 'text') return <p>{pieces(block.pieces)}</p>;
  const List = block.numbered ? 'ol' : 'ul';
  return (
    <List>
      {block.items.map((item, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the text is shown whole and never reordered
        <li key={at}>{pieces(item)}</li>
      ))}
    </List>
  );
}

const pieces = (list: readonly Piece[]) =>
  list.map(({ kind, text }, at) => {
    // biome-ignore lint/suspicious/noArrayIndexKey: the text is shown whole and never reordered
    if (kind === 'strong') return <strong key={at}>{text}</strong>;
    if (kind === 'text') {
      // biome-ignore lint/suspicious/noArrayIndexKey: the text is shown whole and never reordered
      return <Fragment key={at}>{text}</Fragment>;
    }
    return (
      // biome-ignore lint/suspicious/noArrayIndexKey: the text is shown whole and never reordered
      <a key={at} href={text} rel="noreferrer">
        {text}
      </a>
    );
  });
