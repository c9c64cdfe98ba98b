import { HumanDuration } from '@backstage/types';

export interface Config {
  platformLedger?: {
    catalog?: {
      /**
       * How often the catalog is listed, to see which entities, owners and definitions changed. A minute unless given.
       */
      frequency?: HumanDuration | string;
    };
  };
}
