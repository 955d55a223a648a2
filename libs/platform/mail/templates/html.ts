import { type MailAction, type MailBlock, paragraphsOf } from './blocks.js';

const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text as HTML that can only be read, in content and in attributes alike. */
export const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (c) => ENTITIES[c] ?? c);

const lines = (text: string): string => escapeHtml(text).replace(/\n/g, '<br>');

const INK = '#2a2520';
const QUIET = '#655c52';
const ACCENT = '#2c5d45';
const SANS = "'Atkinson Hyperlegible Next','Atkinson Hyperlegible',Verdana,'Segoe UI',Arial,sans-serif";
const BODY = `margin:0 0 16px;font:16px/1.55 ${SANS};color:${INK}`;

export const styles = { INK, QUIET, ACCENT, SANS };

/** Inline styles are for the clients that drop style sheets; the classes are what the dark theme changes. */
export function blockHtml(block: MailBlock): string {
  switch (block.kind) {
    case 'heading':
      return `<h2 class="accent" style="margin:28px 0 10px;font:700 18px/1.3 ${SANS};color:${ACCENT}">${lines(block.text)}</h2>`;
    case 'paragraph':
      return paragraphsOf(block.text)
        .map((text) => paragraphHtml(text, block.tone))
        .join('\n');
    case 'list':
      return listHtml(block);
    case 'facts':
      return factsHtml(block.rows);
    case 'notice':
      return `<p class="ink notice" style="${BODY};padding:12px 16px;background:#f6ecd6;border-left:4px solid #a8741a">${lines(block.text)}</p>`;
    case 'choices':
      return choicesHtml(block);
    case 'code':
      return `<p class="ink" style="margin:0 0 16px;font:700 28px/1.3 Consolas,Menlo,monospace;letter-spacing:4px;color:${INK}">${lines(block.text)}</p>`;
    case 'squares':
      return squaresHtml(block.rows, block.text);
  }
}

/** Links tall and wide enough for a thumb, that wrap on a narrow screen. */
function choicesHtml({ text, detail, choices }: Extract<MailBlock, { kind: 'choices' }>): string {
  const links = choices.map(
    ({ label, url }) =>
      `<a class="accent" href="${escapeHtml(url)}" aria-label="${escapeHtml(`${label}, ${text}`)}" style="display:inline-block;margin:0 6px 8px 0;padding:10px 14px;` +
      `border:1px solid ${ACCENT};border-radius:6px;font:700 15px/1.2 ${SANS};color:${ACCENT};text-decoration:none">${escapeHtml(label)}</a>`,
  );
  const said = detail
    ? `<br><span class="quiet" style="font:14px/1.5 ${SANS};color:${QUIET}">${lines(detail)}</span>`
    : '';
  return (
    `<p class="ink" style="${BODY};margin:0 0 8px"><strong>${lines(text)}</strong>${said}</p>` +
    `<p style="margin:0 0 14px">${links.join('')}</p>`
  );
}

const SQUARE = 5;

/** A table of coloured cells, equal ones in one: read by every client, with nothing to load. */
function squaresHtml(rows: boolean[][], text: string): string {
  const drawn = rows
    .map((row) => `<tr height="${SQUARE}">${runsOf(row).map(cellHtml).join('')}</tr>`)
    .join('');
  const side = rows.length * SQUARE;
  return `<table role="img" aria-label="${escapeHtml(text)}" width="${side}" cellpadding="0" cellspacing="0" bgcolor="#ffffff" style="width:${side}px;border-collapse:collapse;background:#fff;line-height:0;font-size:0">${drawn}</table>
<p class="ink" style="margin:8px 0 16px;font:700 20px/1.3 Consolas,Menlo,monospace;letter-spacing:2px;color:${INK}">${escapeHtml(text)}</p>`;
}

const cellHtml = ({ dark, length }: Run): string =>
  `<td colspan="${length}" width="${length * SQUARE}" bgcolor="${dark ? '#000000' : '#ffffff'}"></td>`;

interface Run {
  dark: boolean;
  length: number;
}

/** Neighbours of the same colour, counted. */
const runsOf = (row: boolean[]): Run[] =>
  row.reduce<Run[]>((runs, dark) => {
    const last = runs.at(-1);
    if (last?.dark === dark) last.length += 1;
    else runs.push({ dark, length: 1 });
    return runs;
  }, []);

const paragraphHtml = (text: string, tone: 'plain' | 'quiet' = 'plain'): string =>
  tone === 'plain'
    ? `<p class="ink" style="${BODY}">${lines(text)}</p>`
    : `<p class="quiet" style="margin:0 0 16px;font:14px/1.5 ${SANS};color:${QUIET}">${lines(text)}</p>`;

function listHtml({ items, ordered }: { items: string[]; ordered?: boolean }): string {
  const tag = ordered ? 'ol' : 'ul';
  const entries = items.map((item) => `<li style="margin:0 0 6px">${lines(item)}</li>`).join('');
  return `<${tag} class="ink" style="${BODY};padding-left:24px">${entries}</${tag}>`;
}

function factsHtml(rows: { label: string; value: string }[]): string {
  const cell = `padding:4px 16px 4px 0;font:16px/1.5 ${SANS};text-align:left;vertical-align:top`;
  const body = rows.map(
    ({ label, value }) =>
      `<tr><th class="quiet" scope="row" style="${cell};font-weight:400;color:${QUIET}">${lines(label)}</th>` +
      `<td class="ink" style="${cell};color:${INK}">${lines(value)}</td></tr>`,
  );
  return `<table style="margin:0 0 16px;border-collapse:collapse">${body.join('')}</table>`;
}

/** The main button, and its address in full under it for those whose client shows no button. */
export function actionHtml({ label, url }: MailAction): string {
  const href = escapeHtml(url);
  return (
    `<table role="presentation" cellpadding="0" cellspacing="0" style="margin:28px 0 10px"><tr>` +
    `<td class="button" bgcolor="${ACCENT}" style="border-radius:6px;background:${ACCENT}">` +
    `<a href="${href}" style="display:inline-block;padding:14px 24px;font:700 16px/1.2 ${SANS};color:#ffffff;text-decoration:none">${escapeHtml(label)}</a>` +
    `</td></tr></table>` +
    `<p class="quiet" style="margin:0 0 24px;font:13px/1.5 ${SANS};color:${QUIET};overflow-wrap:anywhere">${href}</p>`
  );
}
