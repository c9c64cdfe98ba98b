import {
  DayNumber,
  EntityStretch,
  FactStretch,
  FactTimelines,
  FactType,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { EntityVersion, WatchStart } from '../../definitions';
import { DeclaredFacts, EntityFactHistory, FactHistories } from '../../facts';

/**
 * What is known of a batch of entities at every recording since one, to be looked at as of any of them.
 */
export class EntityEvidence {
  static create(options: {
    types: DeclaredFacts;
    histories: FactHistories;
    versions: EntityVersion[];
    watchStart?: WatchStart;
  }): EntityEvidence {
    const versions = new Map<number, EntityVersion[]>();
    for (const version of options.versions) {
      const known = versions.get(version.entityId);
      if (known) {
        known.push(version);
      } else {
        versions.set(version.entityId, [version]);
      }
    }
    return new EntityEvidence(
      options,
      versions,
      new Map(
        options.histories.entities.map(entity => [entity.entityId, entity]),
      ),
    );
  }

  private readonly types = new Map<number, ReadonlyMap<string, FactType>>();
  private readonly sweeps = new Map<number, Map<string, DayNumber[]>>();

  private constructor(
    private readonly options: {
      types: DeclaredFacts;
      histories: FactHistories;
      watchStart?: WatchStart;
    },
    private readonly versions: Map<number, EntityVersion[]>,
    private readonly histories: Map<number, EntityFactHistory>,
  ) {}

  /** What was known of an entity at a recording, in the form that `standingTimeline` takes. */
  at(options: { entityId: number; recording: number }): {
    versions: EntityStretch[];
    catalogWatch?: DayNumber;
    facts: FactTimelines;
  } {
    const { entityId, recording } = options;
    const { watchStart } = this.options;
    return {
      versions: this.versionsAt(entityId, recording),
      catalogWatch:
        watchStart && watchStart.recording <= recording
          ? watchStart.day
          : undefined,
      facts: FactTimelines.create({
        types: this.typesAt(recording),
        stretches: this.stretchesAt(entityId, recording),
        sweepDays: this.sweepDaysAt(recording),
      }),
    };
  }

  private typesAt(recording: number): ReadonlyMap<string, FactType> {
    let types = this.types.get(recording);
    if (!types) {
      types = this.options.types.at(recording);
      this.types.set(recording, types);
    }
    return types;
  }

  private versionsAt(entityId: number, recording: number): EntityStretch[] {
    return (this.versions.get(entityId) ?? [])
      .filter(version => holdsAt(version, recording))
      .map(version => ({
        from: version.fromDay,
        to: version.toDay,
        present: version.present,
        attributes: { kind: version.kind, ...version.attributes },
      }));
  }

  private *stretchesAt(
    entityId: number,
    recording: number,
  ): Generator<FactStretch> {
    for (const series of this.histories.get(entityId)?.series ?? []) {
      const { fact, source } = series;
      for (const segment of series.segments) {
        if (holdsAt(segment, recording)) {
          const { from, to, value, swept } = segment;
          yield { fact, source, from, to, value, swept };
        }
      }
    }
  }

  private sweepDaysAt(recording: number): Map<string, DayNumber[]> {
    let days = this.sweeps.get(recording);
    if (!days) {
      days = new Map();
      for (const [source, sweeps] of this.options.histories.sweeps) {
        days.set(
          source,
          sweeps
            .filter(sweep => sweep.recordedFrom <= recording)
            .map(sweep => sweep.day),
        );
      }
      this.sweeps.set(recording, days);
    }
    return days;
  }
}

function holdsAt(
  row: { recordedFrom: number; recordedTo: number },
  recording: number,
): boolean {
  return row.recordedFrom <= recording && recording < row.recordedTo;
}
