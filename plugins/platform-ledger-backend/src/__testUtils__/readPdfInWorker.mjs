/* eslint-disable no-console */
import { parentPort } from 'node:worker_threads';
import createQpdf from '@neslinesli93/qpdf-wasm';
import { wordsOnPage } from './wordsOnPage.mjs';

// Run as a thread of its own, since pdf.js is an ES module: a PDF comes as a message, and what it says leaves as one.

/** Both libraries complain on the console only. */
let complaints = [];
console.log = () => {};
console.warn = () => {};
console.error = complaint => complaints.push(String(complaint));

// Only drawing needs these. Where they are there, pdf.js does without those of the native canvas.
globalThis.DOMMatrix ??= class DOMMatrix {};
globalThis.Path2D ??= class Path2D {};

async function loadPdfJs() {
  // While it loads, it warns where no native canvas is installed, which nothing here draws on.
  const pdfJs = await import('pdfjs-dist/legacy/build/pdf.mjs');
  console.warn = console.error;
  return pdfJs;
}

/** What `qpdf --check` says, where it finds anything wrong. */
async function check(bytes) {
  const said = [];
  console.log = sentence => said.push(sentence);
  const qpdf = await createQpdf({});
  qpdf.FS.writeFile('/report.pdf', bytes);
  const code = qpdf.callMain(['--check', '/report.pdf']);
  process.exitCode = 0;
  console.log = () => {};
  const isFine =
    code === 0 &&
    said.some(line => line.includes('No syntax or stream encoding errors'));
  if (!isFine) complaints.push(`qpdf ended with ${code}`, ...said);
}

function titlesOf(entries) {
  return (entries ?? []).flatMap(({ title, items }) => [
    title,
    ...titlesOf(items),
  ]);
}

function countRoles(node, roles) {
  if (!node?.role) return;
  roles[node.role] = (roles[node.role] ?? 0) + 1;
  for (const child of node.children) countRoles(child, roles);
}

async function read(bytes) {
  const { getDocument, OPS } = await loadPdfJs();
  const loading = getDocument({ data: bytes });
  const document = await loading.promise;
  const reading = {
    pages: document.numPages,
    text: '',
    words: [],
    sizes: [],
    outline: titlesOf(await document.getOutline()),
    links: [],
    roles: {},
  };
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const content = await page.getTextContent();
    const { words, sizes } = wordsOnPage({
      operators: await page.getOperatorList(),
      OPS,
      fonts: content.styles,
      pageHeight: page.view[3],
      page: number,
    });
    reading.words.push(...words);
    reading.sizes.push(...sizes);
    reading.text += content.items
      .map(({ str, hasEOL }) => (hasEOL ? `${str}\n` : str))
      .join('');
    reading.text += '\f';
    for (const { url, unsafeUrl } of await page.getAnnotations()) {
      // pdf.js gives no `url` for an address that it would not open.
      if (url ?? unsafeUrl) reading.links.push(unsafeUrl ?? url);
    }
    countRoles(await page.getStructTree(), reading.roles);
    page.cleanup();
  }
  await loading.destroy();
  return reading;
}

parentPort.on('message', async bytes => {
  complaints = [];
  await check(bytes);
  const reading = await read(bytes);
  parentPort.postMessage({ ...reading, warnings: complaints.join('\n') });
});
