import { parseEntityRef } from '@backstage/catalog-model';
import {
  DayNumber,
  TitledRef,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { Knex } from 'knex';
import { EntityDirectory } from '../../definitions';

/**
 * How entities were called on a day: by their title, by their name where they have none.
 */
export class Titles {
  /** Two statements for any number of references. */
  static async load(options: {
    tx: Knex;
    directory: EntityDirectory;
    entityRefs: string[];
    asOf: DayNumber;
    recording: number;
  }): Promise<Titles> {
    const { tx, directory, asOf, recording } = options;
    const entityRefs = [...new Set(options.entityRefs)];
    const ids = await directory.idsByRef({ tx, entityRefs });
    const versions = await directory.versionsOf({
      tx,
      entityIds: [...ids.values()],
      recording,
    });
    const titles = versions
      .filter(({ fromDay, toDay }) => fromDay <= asOf && asOf < toDay)
      .map(({ entityRef, title }) => [entityRef, title] as const);
    return new Titles(new Map(titles));
  }

  private constructor(
    private readonly titles: ReadonlyMap<string, string | undefined>,
  ) {}

  /** `known`: a title that came with the reference */
  of(ref: string, known?: string): TitledRef {
    const lower = ref.toLocaleLowerCase('en-US');
    return {
      ref,
      title: known ?? this.titles.get(lower) ?? parseEntityRef(ref).name,
    };
  }

  /** By title, then by reference: the same on every machine. */
  compare(left: TitledRef, right: TitledRef): number {
    const [a, b] = [left, right].map(
      ({ title, ref }) => `${title.toLocaleLowerCase('en-US')} ${ref}`,
    );
    return a < b ? -1 : Number(a > b);
  }
}
