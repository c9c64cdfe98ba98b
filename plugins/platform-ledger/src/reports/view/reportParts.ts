import {
  ReportBlock,
  reportBlocks,
  ReportSectionId,
  ReportSnapshot,
  ReportWords,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';

export type BlockOf<Kind extends ReportBlock['kind']> = Extract<
  ReportBlock,
  { kind: Kind }
>;

/** What stands in a section below its sentence and its note. */
export type BodyBlock = Exclude<
  ReportBlock,
  BlockOf<'masthead'> | BlockOf<'section'> | BlockOf<'lead'>
>;

/** A section with everything in it. */
export interface ReportPart {
  id: ReportSectionId;
  title: string;
  /** What is so, in a sentence; an appendix has none. */
  lead?: string;
  notes: BlockOf<'commentary'>[];
  blocks: BodyBlock[];
}

/** A report by its sections. */
export interface ReportParts {
  masthead: BlockOf<'masthead'>;
  parts: ReportPart[];
}

/** Stands for the portal that the page is in, so that its links are told from those that lead elsewhere. */
export const THIS_PORTAL = 'https://portal.invalid';

/**
 * The blocks that every format lays out, by section.
 */
export function reportParts(
  snapshot: ReportSnapshot,
  words: ReportWords,
): ReportParts {
  const parts: ReportPart[] = [];
  let masthead: BlockOf<'masthead'> = {
    kind: 'masthead',
    scope: '',
    title: snapshot.title,
    lines: [],
    notes: [],
  };
  for (const block of reportBlocks({
    snapshot: { ...snapshot, portalUrl: THIS_PORTAL },
    words,
  })) {
    const part = parts.at(-1);
    if (block.kind === 'masthead') {
      masthead = block;
    } else if (block.kind === 'section') {
      parts.push({ id: block.id, title: block.title, notes: [], blocks: [] });
    } else if (block.kind === 'lead' && part) {
      part.lead = block.text;
    } else if (block.kind === 'commentary') {
      part?.notes.push(block);
    } else if (block.kind === 'table') {
      // Rows may come one by one, once only, and a page is rendered more than once.
      part?.blocks.push({ ...block, rows: [...block.rows] });
    } else if (block.kind !== 'lead') {
      part?.blocks.push(block);
    }
  }
  return { masthead, parts };
}

/** What links find a section by. */
export function sectionId(section: ReportSectionId): string {
  return `report-${section}`;
}
