import { SchedulerServiceTaskScheduleDefinition } from '@backstage/backend-plugin-api';
import { FactType } from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { CsvColumns, EntityDefaults } from '../intake';

/** A file of facts, as the configuration names it. */
export interface FileSourceOptions {
  id: string;
  title: string;
  path: string;
  format: 'csv' | 'ndjson';
  columns: CsvColumns;
  /** What names without a kind or namespace are taken in. */
  entities: EntityDefaults;
  /** Each day of the file is a complete sweep. */
  sweepsByDay: boolean;
  types: FactType[];
  schedule: SchedulerServiceTaskScheduleDefinition;
}
