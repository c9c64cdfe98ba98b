import { AllocationReader } from '../../allocation';
import { DefinitionStore, EntityDirectory } from '../../definitions';
import { MetricReader } from '../../metrics';

/**
 * What charters are judged from.
 */
export interface CharterSources {
  definitions: DefinitionStore;
  directory: EntityDirectory;
  metrics: MetricReader;
  allocation: AllocationReader;
  /** How many days after the due day a verdict is recorded. */
  settleDays: number;
}
