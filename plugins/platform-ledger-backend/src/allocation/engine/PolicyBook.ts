import { stringifyEntityRef } from '@backstage/catalog-model';
import {
  allocationPolicyDefaults,
  AllocationPolicyEntity,
  CompleteAllocationPolicySpec,
  DayNumber,
  revisionInForce,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { StoredDefinition, StoredRevision } from '../../definitions';
import { groupRef } from './groupRef';

/** A revision of an allocation policy as it judges periods. */
export interface JudgingPolicy {
  /** Names the revision, and whatever stands in for one. */
  key: string;
  entityRef: string;
  title: string;
  spec: CompleteAllocationPolicySpec;
  stored: StoredRevision;
}

/** A policy in force. */
export interface PolicyOnDay {
  policy: JudgingPolicy;
  /** The day lies before the policy was first recorded. */
  retrospective: boolean;
}

interface KnownPolicy {
  entityRef: string;
  revisions: (JudgingPolicy & { firstSeenDay: DayNumber; number: number })[];
}

/**
 * Allocation policies with the revisions known at a recording.
 */
export class PolicyBook {
  /**
   * `definitions`: with all of their revisions, also those recorded later, since what one of them hides is hidden as recorded earlier too
   */
  static create(options: {
    definitions: StoredDefinition[];
    recording: number;
  }): PolicyBook {
    const { definitions, recording } = options;
    return new PolicyBook(
      definitions
        .map(({ entityRef, revisions }) => ({
          entityRef,
          revisions: withStricterMinimum(
            revisions.flatMap(stored =>
              isPolicy(stored.entity)
                ? [toRevision(stored.entity, stored)]
                : [],
            ),
          ).filter(({ stored }) => stored.recording <= recording),
        }))
        .filter(({ revisions }) => revisions.length > 0),
    );
  }

  private readonly known = new Map<DayNumber, PolicyOnDay[]>();

  private constructor(private readonly policies: KnownPolicy[]) {}

  /** Those in force on a day, by reference; a retired one is not. */
  on(day: DayNumber): PolicyOnDay[] {
    const found =
      this.known.get(day) ??
      this.policies.flatMap(({ revisions }) => {
        const force = revisionInForce(revisions, day);
        return force && !force.revision.stored.retired
          ? [{ policy: force.revision, retrospective: force.retrospective }]
          : [];
      });
    this.known.set(day, found);
    return found;
  }

  /** Names the revisions in force on a day: days with the same name are judged alike. */
  keyOn(day: DayNumber): string {
    return this.on(day)
      .map(
        ({ policy, retrospective }) =>
          `${policy.key}${retrospective ? ' retrospective' : ''}`,
      )
      .join(', ');
  }

  /** The same policies, with one that is in force on every day instead of what is known by its reference. */
  with(policy: JudgingPolicy): PolicyBook {
    const revision = { ...policy, firstSeenDay: 0, number: 1 };
    return new PolicyBook([
      ...this.policies.filter(known => known.entityRef !== policy.entityRef),
      { entityRef: policy.entityRef, revisions: [revision] },
    ]);
  }
}

/** Who raises how many persons a figure must stand for hides what was before, too; who lowers it shows nothing of it. */
function withStricterMinimum<Revision extends JudgingPolicy>(
  revisions: Revision[],
): Revision[] {
  return revisions.map((revision, index) => ({
    ...revision,
    spec: {
      ...revision.spec,
      minimumGroupSize: Math.max(
        ...revisions.slice(index).map(({ spec }) => spec.minimumGroupSize),
      ),
    },
  }));
}

function toRevision(entity: AllocationPolicyEntity, stored: StoredRevision) {
  return {
    ...describePolicy(entity),
    key: `revision ${stored.id}`,
    stored,
    firstSeenDay: stored.firstSeenDay,
    number: stored.number,
  };
}

/** What readers see of a policy, and how it judges. */
export function describePolicy(
  entity: AllocationPolicyEntity,
): Pick<JudgingPolicy, 'entityRef' | 'title' | 'spec'> {
  const spec = allocationPolicyDefaults(entity.spec);
  return {
    entityRef: stringifyEntityRef(entity),
    title: entity.metadata.title ?? entity.metadata.name,
    spec: { ...spec, owner: groupRef(spec.owner) },
  };
}

function isPolicy(
  entity: StoredRevision['entity'],
): entity is AllocationPolicyEntity {
  return entity.kind === 'AllocationPolicy';
}
