import { Knex } from 'knex';
import { EntityDirectory } from '../../definitions';
import { nameOfRef } from './nameOfRef';
import { refsOfName } from './refsOfName';

/** A group that the catalog has or had. */
interface NamedGroup {
  ref: string;
  /** As in a metric's id. */
  name: string;
  title: string;
}

/**
 * Groups by what metrics call them, as known at a recording.
 */
export class Groups {
  static async load(options: {
    tx: Knex;
    recording: number;
    directory: EntityDirectory;
  }): Promise<Groups> {
    const { directory, ...known } = options;
    const versions = await directory.listGroupVersions(known);
    return new Groups(
      new Map(versions.map(({ entityRef, title }) => [entityRef, title])),
    );
  }

  private constructor(
    private readonly titles: Map<string, string | undefined>,
  ) {}

  /** Nothing for one that the catalog never had. */
  named(name: string): NamedGroup | undefined {
    const ref = refsOfName('group', name).find(each => this.titles.has(each));
    return ref === undefined ? undefined : this.of(ref);
  }

  of(ref: string): NamedGroup {
    const name = nameOfRef(ref);
    return { ref, name, title: this.titles.get(ref) ?? name };
  }
}
