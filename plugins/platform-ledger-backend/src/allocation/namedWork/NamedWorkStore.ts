import {
  Day,
  NamedWork,
  NamedWorkDeclaration,
  WritingDeclaration,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { AsOfQuery } from '../../http';

/**
 * The register of named work, without a word on who may read or write it.
 */
export interface NamedWorkStore {
  list(query: AsOfQuery): Promise<NamedWork[]>;

  /** At most ten that share words with the text, best first. */
  similar(query: AsOfQuery & { text: string }): Promise<NamedWork[]>;

  register(options: {
    author: string;
    work: NamedWorkDeclaration;
  }): Promise<NamedWork>;

  /**
   * @throws NotFoundError where there is no such work
   * @throws InputError that names the field
   */
  recordWriting(options: {
    author: string;
    id: string;
    writing: WritingDeclaration;
  }): Promise<NamedWork>;

  /**
   * @throws NotFoundError where there is no such writing
   * @throws ConflictError where it is retired already
   * @throws InputError where the day lies before it was written, or is yet to come
   */
  retire(options: {
    author: string;
    id: string;
    writingId: string;
    retiredOn?: Day;
  }): Promise<NamedWork>;

  /**
   * @throws NotFoundError where there is no such writing
   */
  share(options: {
    author: string;
    id: string;
    writingId: string;
  }): Promise<NamedWork>;
}
