import { parse } from 'csv-parse/sync';
import { marked } from 'marked';
import { HOSTILE_TEXTS, hostileSnapshot, renderAll } from './__testUtils__';

const TAGS = new Set(
  'html head meta title style body main header footer section h1 h2 h3 p a div span strong small ol li blockquote figure figcaption table caption thead tbody tfoot tr th td svg rect polyline polygon circle text'.split(
    ' ',
  ),
);
const ATTRIBUTES = new Set(
  'lang charset http-equiv content name class id href role tabindex aria-label aria-labelledby aria-hidden scope xmlns viewBox width height fill stroke stroke-width stroke-linejoin stroke-linecap stroke-dasharray points x y x1 x2 y1 y2 cx cy r text-anchor font-family font-size font-weight'.split(
    ' ',
  ),
);
const ANY_TAG = /<(?!!doctype html>)([^>]*)>?/g;

let files: Map<string, Buffer>;

function fileOf(name: string): string {
  return files.get(name)?.toString('utf8') ?? '';
}

/** Every tag of a file with its attributes, since any `<` in it has to begin one. */
function tagsOf(html: string): { name: string; attributes: string[] }[] {
  return [...html.matchAll(ANY_TAG)].map(([, inner]) => {
    const [name] = /^\/?[A-Za-z0-9-]*/.exec(inner) ?? [''];
    const attributes = [
      ...inner.slice(name.length).matchAll(/([^\s=/"]+)(?:="[^"]*")?/g),
    ].map(([, attribute]) => attribute);
    return { name: name.replace('/', ''), attributes };
  });
}

function hrefsOf(html: string): string[] {
  return [...html.matchAll(/href="([^"]*)"/g)].map(([, href]) => href);
}

beforeAll(async () => {
  files = await renderAll(hostileSnapshot({ squads: 40 }));
});

describe('HTML of hostile texts', () => {
  it('has no tag and no attribute but its own', () => {
    const tags = tagsOf(fileOf('2024-Q4.html'));
    expect(tags.length).toBeGreaterThan(500);
    expect(tags.filter(({ name }) => !TAGS.has(name))).toEqual([]);
    expect(
      tags
        .flatMap(({ attributes }) => attributes)
        .filter(attribute => !ATTRIBUTES.has(attribute)),
    ).toEqual([]);
  });

  it('has one style sheet, runs nothing and loads nothing', () => {
    const html = fileOf('2024-Q4.html');
    expect(html.match(/<style/g)).toHaveLength(1);
    expect(html).toContain('default-src &#39;none&#39;');
    const [, style] = /<style>([\s\S]*)<\/style>/.exec(html) ?? [];
    expect(style.match(/url\((?!data:)/g)).toBeNull();
    expect(style).not.toMatch(/alert|evil|SUM/);
  });

  it('leads to the web and to its own sections alone', () => {
    const hrefs = hrefsOf(fileOf('2024-Q4.html'));
    expect(hrefs).toContain('https://evil.example/pixel.png');
    expect(hrefs.filter(href => !/^(https?:|#[a-z]+$)/.test(href))).toEqual([]);
  });

  it('shows the texts as they are', () => {
    const html = fileOf('2024-Q4.html');
    expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
    expect(html).toContain('{{count}} $&amp; $1');
    expect(html).not.toContain('\u202e');
  });
});

describe('Markdown of hostile texts', () => {
  it('becomes no tag of its own, no script, and no image but its charts', async () => {
    const html = await marked(fileOf('2024-Q4.md'), { gfm: true });
    const names = new Set(tagsOf(html).map(({ name }) => name));
    for (const name of ['script', 'style', 'pre', 'code', 'input']) {
      expect(names).not.toContain(name);
    }
    const images = [...html.matchAll(/<img src="([^"]*)"/g)];
    expect(images.length).toBeGreaterThan(3);
    expect(
      images.filter(([, source]) => !source.startsWith('data:image/svg+xml')),
    ).toEqual([]);
    const attributes = tagsOf(html).flatMap(tag => tag.attributes);
    expect(attributes.filter(name => name.startsWith('on'))).toEqual([]);
  });

  it('leads to the web alone', async () => {
    const html = await marked(fileOf('2024-Q4.md'), { gfm: true });
    expect(
      hrefsOf(html).filter(href => !/^(https?|mailto):/.test(href)),
    ).toEqual([]);
  });

  it('keeps its headings and the columns of its tables', async () => {
    const html = await marked(fileOf('2024-Q4.md'), { gfm: true });
    expect(html.match(/<h1/g)).toHaveLength(1);
    for (const table of html.match(/<table>[\s\S]*?<\/table>/g) ?? []) {
      const columns = table.match(/<th[ >]/g)?.length ?? 0;
      const rows = table.match(/<tr>/g)?.length ?? 0;
      expect(table.match(/<t[hd][ >]/g)).toHaveLength(columns * rows);
    }
  });
});

describe('CSV of hostile texts', () => {
  it('begins no cell with what a spreadsheet takes for a formula', () => {
    const tables = [...files].filter(([name]) => name.endsWith('.csv'));
    expect(tables.length).toBeGreaterThan(10);
    for (const [, bytes] of tables) {
      const cells: string[][] = parse(bytes);
      const suspicious = cells
        .flat()
        .filter(cell => /^[=+@\t\r-]/.test(cell) && Number.isNaN(Number(cell)));
      expect(suspicious).toEqual([]);
    }
  });

  it('keeps each text whole', () => {
    const rows: string[][] = parse(fileOf('commentary.csv'));
    for (const text of HOSTILE_TEXTS) {
      expect(rows[1][1]).toContain(text);
    }
  });
});
