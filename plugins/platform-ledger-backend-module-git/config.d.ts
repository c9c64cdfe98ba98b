import { SchedulerServiceTaskScheduleDefinitionConfig } from '@backstage/backend-plugin-api';

export interface Config {
  platformLedger?: {
    git?: {
      /** Local clones whose commits are activity. */
      repositories?: {
        /** The source's name. Nobody else can push under it. */
        id: string;
        title?: string;
        /** From the directory that the backend runs in, or absolute. */
        path: string;
        /** Commits that this reaches: `HEAD` unless given. */
        ref?: string;
        /** What a file is part of, by the longest path that it is under: a component or an area. */
        items?: {
          path: string;
          component?: string;
          area?: string;
        }[];
        /** Area of files that are under none of these paths: `other` unless given. */
        otherArea?: string;
        /** Trailers of commit messages that become attributes, by their name in lower case. Do not name one that holds persons. */
        trailers?: string[];
        /** Regular expressions; an author whose name or e-mail matches any, in any case, is a bot. */
        bots?: string[];
        /** Hourly unless given. */
        schedule?: SchedulerServiceTaskScheduleDefinitionConfig;
      }[];
    };
  };
}
