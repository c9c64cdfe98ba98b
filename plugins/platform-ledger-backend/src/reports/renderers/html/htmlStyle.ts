import { readFileSync } from 'node:fs';
import {
  chartPalette,
  ReportWords,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { FontWeight, fontPath } from '../reportFonts';

/**
 * The looks of a report in one file: on a screen of any width and on paper. Nothing in it comes from a report's text.
 */
export function htmlStyle(words: ReportWords): string {
  const {
    ink,
    muted,
    hairline,
    accent,
    band,
    shade,
    bad,
    good,
    high,
    unknown,
    paper,
  } = chartPalette;
  return `
${fontFace(400)}
${fontFace(600)}
@page { size: A4; margin: 20mm 20mm 22mm; @bottom-right { content: ${pageCounter(words)}; font: 8.5pt 'Source Sans 3', sans-serif; color: ${muted}; } }
:root { color-scheme: light; }
* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
body { margin: 0; background: ${paper}; color: ${ink}; font: 16px/1.5 'Source Sans 3', 'Source Sans Pro', 'Segoe UI', sans-serif; font-variant-numeric: tabular-nums lining-nums; overflow-wrap: anywhere; }
main { max-width: 46rem; margin: 0 auto; padding: 3.5rem 1.5rem 5rem; }
a { color: ${accent}; text-decoration-thickness: .06em; text-underline-offset: .15em; }
td a, th a, h3 a, .what a { color: inherit; text-decoration-color: ${hairline}; }
a:focus-visible, .scroll:focus-visible { outline: 2px solid ${accent}; outline-offset: 2px; }
.masthead { border-top: 3px solid ${ink}; padding-top: .8rem; margin-bottom: 2.75rem; }
.masthead p { margin: .15rem 0 0; color: ${muted}; }
.masthead .scope { color: ${ink}; font-weight: 600; }
h1 { font-size: 2.4rem; line-height: 1.15; font-weight: 600; letter-spacing: -.01em; margin: 1.2rem 0 .9rem; }
h2 { font-size: 1.5rem; line-height: 1.25; font-weight: 600; margin: 3.5rem 0 .6rem; padding-top: .7rem; border-top: 1px solid ${hairline}; }
h2:first-of-type { margin-top: 0; }
h3 { font-size: 1.08rem; line-height: 1.35; font-weight: 600; margin: 2rem 0 .2rem; }
p { margin: .5rem 0; }
.lead { font-size: 1.22rem; line-height: 1.45; margin: 0 0 1.4rem; max-width: 40rem; }
.small { font-size: .9rem; color: ${muted}; }
.first { border-left: 3px solid ${bad}; padding: .1rem 0 .1rem .8rem; font-weight: 600; }
.masthead .first { color: ${bad}; margin-top: .9rem; }
blockquote { margin: 1.2rem 0 1.6rem; padding: .1rem 0 .1rem 1rem; border-left: 3px solid ${band}; }
blockquote footer { font-size: .9rem; color: ${muted}; }
.decisions { list-style: none; margin: 0 0 2.5rem; padding: 0; border-top: 1px solid ${ink}; }
.decisions li { display: grid; grid-template-columns: 1fr 11rem; column-gap: 2rem; padding: .8rem 0 .9rem; border-bottom: 1px solid ${hairline}; break-inside: avoid; }
.decisions .what { font-weight: 600; }
.decisions .why { color: ${muted}; margin: .15rem 0 0; }
.decisions .who { text-align: right; }
.decisions .who strong { display: block; font-weight: 600; }
.overdue { color: ${bad}; font-weight: 600; }
.glance { display: grid; grid-template-columns: repeat(3, 1fr); gap: 2rem; margin: .8rem 0 0; }
.glance h3 { margin: 0 0 .5rem; }
.glance h3 a { color: ${accent}; text-decoration: none; }
.glance svg { width: 100%; height: auto; display: block; }
.glance .picture { min-height: 7rem; }
.glance p { font-size: .95rem; margin: .6rem 0 0; }
figure { margin: 1.2rem 0; break-inside: avoid; }
figcaption { font-weight: 600; font-size: .92rem; margin-bottom: .5rem; }
.charts { display: flex; flex-wrap: wrap; gap: 1.5rem 2%; }
.charts figure { margin: .4rem 0; flex: 1 1 49%; min-width: 290px; max-width: 100%; }
.charts.single figure { flex-basis: 100%; }
.charts svg { width: 100%; height: auto; display: block; }
.scroll { overflow-x: auto; margin: 1.4rem 0 1rem; }
table { border-collapse: collapse; width: 100%; font-size: .92rem; line-height: 1.35; }
caption { text-align: left; font-weight: 600; padding-bottom: .4rem; caption-side: top; }
th, td { text-align: left; vertical-align: top; padding: .42rem .5rem; overflow-wrap: break-word; }
th:first-child, td:first-child { padding-left: 0; }
th:last-child, td:last-child { padding-right: 0; }
thead th { font-weight: 400; color: ${muted}; border-bottom: 1px solid ${ink}; vertical-align: bottom; white-space: nowrap; }
tbody th { font-weight: 400; min-width: 8rem; }
tbody td, tbody th { border-bottom: 1px solid ${hairline}; }
tfoot td, tfoot th { font-weight: 600; border-top: 1px solid ${ink}; }
.end { text-align: right; white-space: nowrap; }
td small, th small { display: block; color: ${muted}; font-size: .85rem; }
.mark { width: .62em; height: .62em; margin-right: .4em; }
.is-bad { color: ${bad}; } .is-good { color: ${good}; } .is-high { color: ${high}; } .is-unknown { color: ${unknown}; }
td .is-unknown { color: ${muted}; }
.colophon { margin-top: 4rem; padding-top: .7rem; border-top: 1px solid ${hairline}; color: ${muted}; font-size: .85rem; }
.shade { background: ${shade}; }
@media (max-width: 40rem) {
  main { padding: 1.5rem 1.1rem 3rem; }
  h1 { font-size: 1.9rem; }
  .lead { font-size: 1.1rem; }
  .decisions li { grid-template-columns: 1fr; row-gap: .4rem; }
  .decisions .who { text-align: left; }
  .decisions .who strong { display: inline; }
  .glance { grid-template-columns: 1fr; gap: 2.2rem; }
  .glance .picture { min-height: 0; max-width: 15rem; }
  table { min-width: 36rem; }
  .charts:not(.single) figure { flex-basis: 100%; }
  .charts.single { overflow-x: auto; }
  .charts.single figure { min-width: 480px; }
}
@media print {
  html { font-size: 10.5pt; }
  body { font-size: 1rem; }
  main { max-width: none; padding: 0; }
  a { color: inherit; text-decoration: none; }
  h1, h2, h3, .lead, caption, figcaption { break-after: avoid; }
  h2 { margin-top: 2.4rem; }
  tr, .decisions li, blockquote, .glance { break-inside: avoid; }
  tbody tr:first-child { break-after: avoid; }
  tbody tr:last-child { break-before: avoid; }
  thead { display: table-header-group; }
  tfoot { display: table-row-group; }
  p { orphans: 3; widows: 3; }
  .scroll { overflow: visible; }
  .charts figure { min-width: 0; flex-basis: 48%; }
  table { font-size: .86rem; }
  td small, th small { font-size: 8.2pt; }
}
`.trim();
}

/** The letters of most European languages travel in the file; others are the reader's machine's. */
function fontFace(weight: FontWeight): string {
  const bytes = readFileSync(
    fontPath({ subset: 'latin', weight, format: 'woff2' }),
  );
  return `@font-face { font-family: 'Source Sans 3'; font-weight: ${weight}; font-style: normal; src: url(data:font/woff2;base64,${bytes.toString('base64')}) format('woff2'); }`;
}

/** The words around the two counters, as CSS takes them. */
function pageCounter(words: ReportWords): string {
  const [before, between, after = ''] = words
    .t('report.page', { page: '\u0000', pages: '\u0000' })
    .split('\u0000');
  return [
    cssText(before),
    'counter(page)',
    cssText(between),
    'counter(pages)',
    cssText(after),
  ].join(' ');
}

/** Any text as CSS's own: every sign but letters and digits by its number. */
function cssText(text: string): string {
  return `"${text.replace(
    /[^A-Za-z0-9]/gu,
    sign => `\\${(sign.codePointAt(0) ?? 32).toString(16)} `,
  )}"`;
}
