/** The source by which the catalog itself says what it knows: of every day, whether anything happened on it or not. */
export const CATALOG_SOURCE = 'catalog';
