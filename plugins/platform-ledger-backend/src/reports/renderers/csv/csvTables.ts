import {
  adoptionPointTable,
  adoptionTable,
  levelTable,
  moverTable,
} from './adoptionTables';
import {
  categoryTable,
  ledgerTable,
  redistributedTable,
  squadTable,
} from './allocationTables';
import {
  charterTable,
  criterionPointTable,
  criterionTable,
  guardrailTable,
} from './charterTables';
import { CsvTable } from './CsvTable';
import { decisionTable } from './decisionTable';
import {
  definitionTable,
  restatementTable,
  sourceTable,
} from './evidenceTables';
import { commentaryTable, reportTable } from './reportTable';

/** All tables of a report, in the order of its sections; each is there, also where it has no row. */
export const csvTables: readonly CsvTable[] = [
  reportTable,
  decisionTable,
  charterTable,
  criterionTable,
  criterionPointTable,
  squadTable,
  categoryTable,
  ledgerTable,
  redistributedTable,
  adoptionTable,
  levelTable,
  adoptionPointTable,
  moverTable,
  guardrailTable,
  restatementTable,
  definitionTable,
  sourceTable,
  commentaryTable,
];
