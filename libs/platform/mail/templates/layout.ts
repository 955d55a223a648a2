import type { Locale } from '@etabli/kernel';
import { type MailAction, type MailBlock, paragraphsOf } from './blocks.js';
import { actionHtml, blockHtml, escapeHtml, styles } from './html.js';

export type { MailAction, MailBlock } from './blocks.js';

export interface MailContent {
  lang: Locale;
  /** The first heading; the subject is the caller's. */
  title: string;
  /** What the list of mails shows after the subject. */
  preheader: string;
  blocks: MailBlock[];
  action?: MailAction | null;
  /** Blocks after the button. */
  after?: MailBlock[];
  /** Who writes and why: one line each. */
  footer: string[];
  /** Where to go about the mail itself, at the very end. */
  footerLinks?: MailAction[];
}

/**
 * A mail in both forms, from the same blocks: HTML readable in every client, light and dark, and its plain-text twin.
 * Everything given is text; none of it can become markup.
 *
 * @throws RangeError when the address of an action or a choice is not http or https.
 */
export function mailLayout(content: MailContent): { html: string; text: string } {
  for (const { url } of [...(content.action ? [content.action] : []), ...(content.footerLinks ?? [])]) {
    demandWebAddress(url);
  }
  for (const block of [...content.blocks, ...(content.after ?? [])]) {
    if (block.kind === 'choices') for (const { url } of block.choices) demandWebAddress(url);
  }
  return { html: htmlOf(content), text: textOf(content) };
}

function demandWebAddress(url: string): void {
  const protocol = URL.canParse(url) ? new URL(url).protocol : null;
  if (protocol !== 'https:' && protocol !== 'http:') throw new RangeError(`not a web address: ${url}`);
}

const DARK = `
@media (prefers-color-scheme: dark) {
  .page { background: #1d1a16 !important; }
  .sheet { background: #26221d !important; border-color: #453e35 !important; }
  .ink { color: #f3ede2 !important; }
  .quiet { color: #c3b8a9 !important; }
  .accent { color: #9fd3b6 !important; }
  .notice { background: #3a2f1b !important; }
  .rule { border-color: #453e35 !important; }
}`;

function htmlOf(content: MailContent): string {
  const { lang, title, preheader, blocks, action, after = [], footer, footerLinks = [] } = content;
  const { INK, QUIET, SANS } = styles;
  return `<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<title>${escapeHtml(title)}</title>
<style>${DARK}
</style>
</head>
<body class="page" style="margin:0;padding:0;background:#f5f0e6">
<div style="display:none;max-height:0;overflow:hidden;opacity:0">${escapeHtml(preheader)}</div>
<table role="presentation" width="100%" cellpadding="0" cellspacing="0"><tr><td align="center" style="padding:24px 12px">
<table role="presentation" class="sheet" lang="${lang}" width="100%" cellpadding="0" cellspacing="0" style="max-width:600px;background:#fffdf9;border:1px solid #e3dbcd;border-radius:8px"><tr><td style="padding:28px 24px;text-align:left">
<h1 class="ink" style="margin:0 0 18px;font:700 24px/1.25 ${SANS};color:${INK}">${escapeHtml(title)}</h1>
${[...blocks.map(blockHtml), action ? actionHtml(action) : '', ...after.map(blockHtml)].filter(Boolean).join('\n')}
<hr class="rule" style="margin:28px 0 14px;border:0;border-top:1px solid #e3dbcd">
${footer.map((line) => `<p class="quiet" style="margin:0 0 4px;font:13px/1.5 ${SANS};color:${QUIET}">${escapeHtml(line)}</p>`).join('\n')}
${footerLinks.map(({ label, url }) => `<p style="margin:0 0 4px;font:13px/1.5 ${SANS}"><a class="quiet" href="${escapeHtml(url)}" style="color:${QUIET}">${escapeHtml(label)}</a></p>`).join('\n')}
</td></tr></table>
</td></tr></table>
</body>
</html>
`;
}

function textOf(content: MailContent): string {
  const { lang, title, blocks, action, after = [], footer, footerLinks = [] } = content;
  const links = footerLinks.map(({ label, url }) => `${label}${colon(lang)} ${url}`);
  const parts = [
    title,
    ...blocks.map((block) => blockText(block, lang)),
    action ? `${action.label}${colon(lang)}\n${action.url}` : '',
    ...after.map((block) => blockText(block, lang)),
    // The line that clients recognise as the start of a signature.
    `-- \n${[...footer, ...links].join('\n')}`,
  ];
  return `${parts.filter(Boolean).join('\n\n')}\n`;
}

const colon = (lang: Locale): string => (lang === 'fr' ? '\u00a0:' : ':');

function blockText(block: MailBlock, lang: Locale): string {
  switch (block.kind) {
    case 'heading':
      return `${block.text}\n${'-'.repeat(Math.min(block.text.length, 60))}`;
    case 'paragraph':
      return paragraphsOf(block.text).join('\n\n');
    case 'list':
      return block.items.map((item, n) => `${block.ordered ? `${n + 1}.` : '-'} ${item}`).join('\n');
    case 'facts':
      return block.rows.map(({ label, value }) => `${label}${colon(lang)} ${value}`).join('\n');
    case 'notice':
      return `! ${block.text}`;
    case 'choices':
      return [
        `* ${block.text}`,
        ...(block.detail ? [`  ${block.detail}`] : []),
        ...block.choices.map(({ label, url }) => `  ${label}${colon(lang)} ${url}`),
      ].join('\n');
    case 'code':
    case 'squares':
      return block.text;
  }
}
