import { Entity } from '@backstage/catalog-model';
import { stringify } from 'yaml';
import { SAMPLE_POLICY } from '../samplePolicy';

/** A policy as somebody wrote it, without what the catalog adds; a first one where the catalog has none. */
export function policyYaml(entity: Entity | undefined | ''): string {
  if (!entity) {
    return SAMPLE_POLICY;
  }
  const { name, namespace, title, description } = entity.metadata;
  return stringify({
    apiVersion: entity.apiVersion,
    kind: entity.kind,
    metadata: { name, namespace, title, description },
    spec: entity.spec,
  });
}
