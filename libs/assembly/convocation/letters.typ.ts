import { drawing } from '@etabli/platform/pdf/blocks.typ';
import { SETTINGS } from '@etabli/platform/pdf/layout.typ';
import type { PdfDocument } from '@etabli/platform/pdf/pdf';

/**
 * Each paper on a sheet of its own (two-sided printing never mixes two people), with its own page numbers; the back left blank for
 * it has none.
 */
const pages = `
#let page-of(n, total) = if source.lang == "fr" [page #n sur #total] else [page #n of #total]
#set page(
  paper: "a4", margin: (x: 25mm, top: 21mm, bottom: 20mm),
  footer: context {
    let now = here().page()
    let ends = query(<end-of-paper>).filter(end => end.location().page() >= now)
    let begun = query(<paper>).filter(start => start.location().page() <= now).len()
    let ended = query(<end-of-paper>).len() - ends.len()
    if begun > ended {
      align(right, text(size: 8.6pt, fill: quiet,
        page-of(counter(page).get().first(), counter(page).at(ends.first().location()).first())))
    }
  },
)
#for (index, paper) in data.papers.enumerate() {
  if index > 0 { pagebreak(to: "odd") }
  counter(page).update(1)
  [#metadata(none)<paper>]
  block(below: 0.5em, text(font: display, weight: 600, size: 14pt, fill: accent, paper.letterhead.name))
  block(below: 0.8em, text(size: 8.8pt, fill: quiet, paper.letterhead.lines.map(line => box(line)).join("  ·  ")))
  block(width: 100%, above: 0em, below: 1.6em, stroke: (top: 0.8pt + accent))
  if paper.at("dateline", default: none) != none { align(right, paper.dateline) }
  if paper.at("addressee", default: none) != none {
    block(above: 1em, below: 2em, width: 100%, inset: (left: 52%),
      paper.addressee.map(line => [#line]).join(linebreak()))
  }
  let subtitle = paper.at("subtitle", default: none)
  block(below: if subtitle == none { 1.6em } else { 1em }, text(font: display, weight: 600, size: 19pt, paper.title))
  if subtitle != none { block(below: 2em, text(size: 11.5pt, fill: quiet, lines-of(subtitle))) }
  for block-of-paper in paper.blocks { draw(block-of-paper) }
  [#metadata(none)<end-of-paper>]
}
`;

const LETTERS = SETTINGS + drawing + pages;

/** Several papers as one file to print; the language, author and date are those of the first. */
export function bound(title: string, papers: [PdfDocument, ...PdfDocument[]]): PdfDocument {
  const [{ lang, author, createdAt }] = papers;
  const data = { papers: papers.map((paper) => ({ ...(paper.data as object), title: paper.title })) };
  return { template: LETTERS, data, lang, author, createdAt, title };
}
