/** What is kept of every entity, so that most rules read nothing that was not there all along. */
export const BASE_PATHS = [
  'kind',
  'metadata.name',
  'metadata.namespace',
  'spec.lifecycle',
  'spec.owner',
  'spec.type',
];

const COLUMN_FIELDS = ['metadata.title', 'relations', 'spec.parent'];

/** Fields travel in the address of each request. */
const LONGEST = 4_000;

/**
 * The fields to ask of the catalog, so that rules can read these paths. Where they would make the address too long: whole branches.
 */
export function catalogFields(paths: string[]): string[] {
  const fields = Array.from(
    new Set([...BASE_PATHS, ...COLUMN_FIELDS, ...paths]),
  ).sort();
  return fields.join(',').length <= LONGEST
    ? fields
    : ['apiVersion', 'kind', 'metadata', 'relations', 'spec'];
}
