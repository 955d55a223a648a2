/** How each kind of block (blocks.ts) is drawn. Reads the tokens of layout.typ.ts. */
export const drawing = String.raw`
// Blank lines part paragraphs, single ones break a line.
#let prose(words) = for part in words.split("\n\n") {
  par(part.split("\n").map(line => [#line]).join(linebreak()))
}
#let lines-of(words) = words.split("\n").map(line => [#line]).join(linebreak())

#let tones = (plain: body => body, quiet: text.with(fill: quiet, size: 9.2pt), strong: text.with(weight: 700))
#let aligned = (start: left, end: right, center: center)
#let box-to-tick = box(width: 0.8em, height: 0.8em, stroke: 0.7pt + ink, radius: 1pt, baseline: 0.08em)
#let line-to-fill(value) = block(width: 100%, inset: (bottom: 3pt), stroke: (bottom: 0.6pt + quiet),
  if value == none { v(1.25em) } else { lines-of(value) })

#let sides-of(b) = b.at("sides", default: ())
#let draw-sides(sides) = if sides.len() > 0 {
  block(above: 1.05em, grid(
    columns: (1fr,) * sides.len(), column-gutter: 1.4em,
    ..sides.map(side => {
      block(sticky: true, below: 0.8em, text(size: 9.2pt, weight: 700, fill: quiet, side.label))
      prose(side.text)
    }),
  ))
}

#let text-of(item) = { let words = item.at("text", default: none); if words == none { "" } else { words } }
// What is short enough stays on one page, with its number and title.
#let breaks(text, sides) = text.len() + sides.map(side => side.text.len()).sum(default: 0) > 900

#let draw-numbered(b) = grid(
  columns: (auto, 1fr), column-gutter: 0.9em, row-gutter: 1.15em,
  ..b.items.map(item => (
    align(right, text(font: display, weight: 600, fill: accent, item.number)),
    grid.cell(breakable: breaks(text-of(item), sides-of(item)), {
      text(weight: 700, item.title)
      if item.at("note", default: none) != none { text(fill: quiet, " (" + item.note + ")") }
      if item.at("text", default: none) != none { block(above: 0.85em, prose(item.text)) }
      draw-sides(sides-of(item))
    }),
  )).flatten(),
)

#let draw-facts(b) = grid(
  columns: (auto, 1fr), column-gutter: 1.4em, row-gutter: 0.85em,
  ..b.rows.map(row => (text(fill: quiet, row.label), lines-of(row.value))).flatten(),
)

#let svg(size, path, pen) = bytes("<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 " + size + "'><path d='" + path + "' " + pen + "/></svg>")
#let signature(cell) = image(svg("300 100", cell.path, "fill='none' stroke='#1d1b18' stroke-width='3' stroke-linecap='round' stroke-linejoin='round'"),
  format: "svg", height: 7mm, alt: cell.alt)
#let draw-code(b) = block(breakable: false, above: 1.5em, below: 1.5em, grid(
  columns: (30mm, 1fr), column-gutter: 1em, align: horizon,
  image(svg(str(b.size) + " " + str(b.size), b.path, "fill='#000'"), format: "svg", width: 30mm, alt: b.text),
  { prose(b.caption); v(0.4em); text(font: display, weight: 600, size: 13pt, b.text) },
))

// As wide as the page, or 90 mm high, whichever comes first; never apart from its caption.
#let draw-picture(b) = block(breakable: false, width: 100%, above: 1.5em, below: 1.5em, layout(page => {
  align(center, image(b.path, width: calc.min(page.width, 90mm * (b.width / b.height)), alt: b.alt))
  if b.caption != "" { block(above: 0.7em, width: 100%, align(center, text(size: 9.2pt, fill: quiet, lines-of(b.caption)))) }
}))

#let draw-table(b) = {
  let strut = if b.at("rowHeight", default: "text") == "signature" { box(width: 0pt, height: 6.4mm, baseline: 34%) }
  set text(size: if b.at("size", default: none) == "small" { 8.8pt } else { 9.8pt })
  set par(leading: 0.5em)
  table(
    columns: b.columns.map(c => if "share" in c { c.share * 1fr } else { auto }),
    align: (x, y) => aligned.at(b.columns.at(x).at("align", default: "start")) + horizon,
    inset: (x: 5pt, y: 5pt),
    stroke: (x, y) => (bottom: if y == 0 { 1pt + accent } else { rule }),
    table.header(..b.columns.map(c => table.cell(align: aligned.at(c.at("align", default: "start")) + bottom,
      text(weight: 700, fill: accent, c.header)))),
    ..b.rows.enumerate().map(((y, row)) => row.enumerate().map(((x, cell)) => table.cell(breakable: false,
      if type(cell) == dictionary { signature(cell) } else if cell == "☐" { box-to-tick }
      else if y in b.at("strong", default: ()) { strong(lines-of(cell)) } else if x == 0 { strut + lines-of(cell) } else { lines-of(cell) }))).flatten(),
  )
}

#let draw-resolution(b) = block(
  breakable: breaks(b.text, sides-of(b)), width: 100%, inset: (left: 12pt, y: 2pt), stroke: (left: 2pt + accent), above: 1.5em, below: 1.5em,
  {
    block(sticky: true, below: 0.95em, text(weight: 700, b.title))
    prose(b.text)
    draw-sides(sides-of(b))
    if b.at("votes", default: none) != none { block(above: 1.05em, sticky: true, emph(lines-of(b.votes))) }
    if b.at("outcome", default: none) != none {
      block(above: 1.05em, text(weight: 700, lines-of(b.outcome)))
    }
  },
)

#let draw-event(b) = grid(columns: (4.6em, 1fr), column-gutter: 0.8em,
  text(fill: quiet, b.time), lines-of(b.text))

#let draw-form(b) = grid(
  columns: (auto, 1fr), column-gutter: 0.9em, row-gutter: 0.85em, align: bottom,
  ..b.fields.map(f => (block(inset: (bottom: 3pt), f.label), line-to-fill(f.at("value", default: none)))).flatten(),
)

#let draw-choices(b) = block(breakable: false, {
  if b.legend != "" { block(below: 0.9em, b.legend) }
  b.options.map(option => box[#box-to-tick#h(0.55em)#option]).join(h(2.2em))
})

#let draw-signatures(b) = block(breakable: false, above: 1.6em, layout(page => grid(
  columns: if b.people.len() == 1 { (calc.min(page.width, 99mm),) } else { (1fr,) * calc.min(b.people.len(), 3) }, column-gutter: 1.6em, row-gutter: 1.2em,
  ..b.people.map(p => {
    text(weight: 700, p.capacity)
    if p.at("name", default: none) != none { linebreak(); text(p.name) }
    if p.at("mention", default: none) != none { linebreak(); text(size: 8.8pt, fill: quiet, p.mention) }
    block(above: 0.6em, width: 100%, height: 18mm, stroke: 0.6pt + quiet, radius: 3pt)
  }),
)))

#let draw-closing(b) = block(breakable: false, width: 100%, above: 2em, below: 2.4em, inset: (left: 52%),
  b.lines.map(lines-of).join(parbreak()))

#let draw(b) = {
  if b.kind == "heading" { heading(level: b.at("level", default: 1), b.text) }
  else if b.kind == "paragraph" {
    let said = (tones.at(b.at("tone", default: "plain")))(prose(b.text))
    if b.at("withNext", default: false) { block(sticky: true, said) } else { said }
  }
  else if b.kind == "list" { list(spacing: 0.7em, ..b.items.map(item => lines-of(item))) }
  else if b.kind == "numbered" { draw-numbered(b) }
  else if b.kind == "facts" { draw-facts(b) }
  else if b.kind == "table" { draw-table(b) }
  else if b.kind == "resolution" { draw-resolution(b) }
  else if b.kind == "event" { draw-event(b) }
  else if b.kind == "form" { draw-form(b) }
  else if b.kind == "choices" { draw-choices(b) }
  else if b.kind == "closing" { draw-closing(b) }
  else if b.kind == "signatures" { draw-signatures(b) }
  else if b.kind == "frame" {
    block(width: 100%, breakable: false, fill: paper, stroke: rule, radius: 3pt, inset: 11pt, above: 1.5em, {
      block(below: 0.9em, text(weight: 700, b.title))
      for inner in b.blocks { draw(inner) }
    })
  }
  else if b.kind == "code" { draw-code(b) }
  else if b.kind == "picture" { draw-picture(b) }
  else if b.kind == "beside" {
    block(breakable: false, above: 1.9em, grid(columns: (1fr,) * b.columns.len(), column-gutter: 1.6em,
      ..b.columns.map(column => for inner in column { draw(inner) })))
  }
  else if b.kind == "pageBreak" { pagebreak(weak: true) }
}
`;
