import { drawing } from './blocks.typ.js';

/**
 * The common look of printed papers: tokens, page, letterhead, and one drawing for each kind of block (blocks.ts).
 * Everything people wrote comes in through `sys.inputs` as one JSON text, and is only ever shown as a string.
 */
const settings = String.raw`
#let source = json(bytes(sys.inputs.document))
#let data = source.data
#let ink = rgb("#2a2520")
#let quiet = rgb("#655c52")
#let hairline = rgb("#d8cfc2")
#let paper = rgb("#f8f4ec")
#let accent = rgb("#2c5d45")
#let display = "Bricolage Grotesque"
#let rule = 0.6pt + hairline

#set document(title: source.title, author: source.author, date: auto)
#set text(lang: source.lang, font: "Atkinson Hyperlegible Next", size: 10.5pt, fill: ink, hyphenate: false)
#set par(leading: 0.66em, spacing: 1.15em)
#set block(spacing: 1.15em)
// The font's own narrow no-break space is nearly none: French figures and ; ! ? need a little more.
#show "\u{202f}": text(size: 0.7em, "\u{a0}")
#set list(indent: 0.2em, body-indent: 0.6em, marker: text(fill: accent, "•"))
#show title: set text(font: display, weight: 600, size: 19pt, fill: ink)
#show title: set par(leading: 0.42em)
#show heading: set text(font: display, weight: 600, fill: accent)
#show heading.where(level: 1): set text(size: 13pt)
#show heading.where(level: 1): set block(above: 1.9em, below: 0.95em, sticky: true)
#show heading.where(level: 2): set text(size: 11.2pt, fill: ink)
#show heading.where(level: 2): set block(above: 1.6em, below: 0.9em, sticky: true)

#for file in source.attachments {
  pdf.attach(file.name, read(file.path, encoding: none), relationship: "data",
    mime-type: file.mimeType, description: file.description)
}
`;

const page = `
#let page-of(n, total) = if source.lang == "fr" [page #n sur #total] else [page #n of #total]
#let running = text(size: 8.6pt, fill: quiet, grid(columns: (1fr, auto), column-gutter: 2em,
  data.letterhead.name + " · " + source.title, []))

#set page(
  paper: "a4",
  flipped: data.at("orientation", default: "portrait") == "landscape",
  margin: if data.at("orientation", default: "portrait") == "landscape" { (x: 16mm, top: 20mm, bottom: 18mm) }
    else { (x: 25mm, top: 21mm, bottom: 20mm) },
  header: context if counter(page).get().first() > 1 { running },
  footer: context align(right, text(size: 8.6pt, fill: quiet,
    page-of(counter(page).get().first(), counter(page).final().first()))),
)

#block(below: 0.5em, text(font: display, weight: 600, size: 14pt, fill: accent, data.letterhead.name))
#block(below: 0.8em, text(size: 8.8pt, fill: quiet, data.letterhead.lines.map(line => box(line)).join("  ·  ")))
#block(width: 100%, above: 0em, below: 1.6em, stroke: (top: 0.8pt + accent))

#if data.at("dateline", default: none) != none { align(right, data.dateline) }
#if data.at("addressee", default: none) != none {
  block(above: 1em, below: 2em, width: 100%, inset: (left: 52%),
    data.addressee.map(line => [#line]).join(linebreak()))
}

#let subtitle = data.at("subtitle", default: none)
#block(below: if subtitle == none { 1.6em } else { 1em }, title())
#if subtitle != none { block(below: 2em, text(size: 11.5pt, fill: quiet, lines-of(subtitle))) }
// What says that it is signed, or where and when, goes over the page with the places to sign.
#for (at, block-of-paper) in data.blocks.enumerate() {
  let next = data.blocks.at(at + 1, default: (kind: ""))
  if block-of-paper.kind == "paragraph" and next.kind == "signatures" { block(sticky: true, draw(block-of-paper)) } else { draw(block-of-paper) }
}
`;

/** The template of every paper made of blocks: give it a `Paper` as data. */
export const PAPER = settings + drawing + page;

/** Tokens and metadata only, for a template that draws its own pages. */
export const SETTINGS = settings;
