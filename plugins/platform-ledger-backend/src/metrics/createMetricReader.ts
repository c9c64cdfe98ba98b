import {
  AllocationFamily,
  AllocationFamilySources,
} from './families/AllocationFamily';
import { AdoptionReader } from '../scorecards';
import { DatabaseMetricReader } from './DatabaseMetricReader';
import { AdoptionFamily } from './families/AdoptionFamily';
import { DuplicationFamily } from './families/DuplicationFamily';
import { ObservedFamily } from './families/ObservedFamily';
import { MetricReader } from './MetricReader';

/**
 * The registry with every family that the ledger computes, and what is observed.
 */
export function createMetricReader(
  sources: AllocationFamilySources & { adoption: AdoptionReader },
): MetricReader {
  const { adoption, allocation } = sources;
  return DatabaseMetricReader.create({
    adoption,
    families: [
      AdoptionFamily.create(adoption),
      AllocationFamily.create(sources),
      DuplicationFamily.create(allocation),
      ObservedFamily.create(),
    ],
  });
}
