import { HumanDuration } from '@backstage/types';

export interface Config {
  platformLedger?: {
    catalog?: {
      /**
       * How often the catalog is listed, to see which entities, owners and definitions changed. A minute unless given.
       */
      frequency?: HumanDuration | string;
    };
    evaluation?: {
      /**
       * In how many parts the entities are evaluated, each by one replica at a time. 4 unless given, 64 at most. Change it with all
       * replicas stopped: two that disagree would share out entities differently.
       */
      shards?: number;
      /**
       * How often each part is looked at for what has changed. 10 seconds unless given; what is pushed is looked at at once.
       */
      frequency?: HumanDuration | string;
    };
  };
}
