import { Chart, CHART_TEXT_SIZE, ChartDash, ChartShape } from './Chart';
import { chartPalette } from './chartPalette';
import { escapeXml } from './escapeXml';

const DASHES: Record<Exclude<ChartDash, 'solid'>, string> = {
  dashed: '5 3',
  dotted: '1 3',
};

/**
 * A chart as SVG, with its colours in it: it needs no style sheet and runs no script.
 *
 * @public
 */
export function chartSvg(chart: Chart): string {
  const { id, title, width, height, shapes } = chart;
  const titleId = `${id}-title`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${figure(width)} ${figure(height)}" width="${figure(width)}" height="${figure(height)}"`,
    ` role="img" aria-labelledby="${escapeXml(titleId)}" font-family="'Source Sans 3', 'Source Sans Pro', 'Segoe UI', sans-serif" font-size="${CHART_TEXT_SIZE}">`,
    `<title id="${escapeXml(titleId)}">${escapeXml(title)}</title>`,
    ...shapes.map(shapeSvg),
    '</svg>',
  ].join('');
}

/**
 * One shape as an element of SVG.
 *
 * @public
 */
export function shapeSvg(shape: ChartShape): string {
  switch (shape.kind) {
    case 'rect':
      return `<rect x="${figure(shape.x)}" y="${figure(shape.y)}" width="${figure(shape.width)}" height="${figure(shape.height)}" fill="${chartPalette[shape.fill]}"/>`;
    case 'area':
      return `<polygon points="${pointsOf(shape.points)}" fill="${chartPalette[shape.fill]}"/>`;
    case 'line':
      return `<polyline points="${pointsOf(shape.points)}" fill="none" stroke="${chartPalette[shape.stroke]}" stroke-width="${figure(shape.width)}" stroke-linejoin="round" stroke-linecap="${shape.dash === 'dotted' ? 'round' : 'butt'}"${dashOf(shape.dash)}/>`;
    case 'dot':
      return `<circle cx="${figure(shape.x)}" cy="${figure(shape.y)}" r="${figure(shape.radius)}" fill="${chartPalette[shape.fill]}"${shape.stroke ? ` stroke="${chartPalette[shape.stroke]}" stroke-width="1.2"` : ''}/>`;
    default:
      return `<text x="${figure(shape.x)}" y="${figure(shape.y)}" text-anchor="${shape.anchor}" fill="${chartPalette[shape.ink]}"${shape.bold ? ' font-weight="600"' : ''}>${escapeXml(shape.text)}</text>`;
  }
}

function pointsOf(points: [number, number][]): string {
  return points.map(([x, y]) => `${figure(x)},${figure(y)}`).join(' ');
}

function dashOf(dash: ChartDash | undefined): string {
  return dash === undefined || dash === 'solid'
    ? ''
    : ` stroke-dasharray="${DASHES[dash]}"`;
}

/** To a hundredth of a point: nobody sees more, and it keeps files small. */
function figure(value: number): string {
  return String(Number(value.toFixed(2)) + 0);
}
