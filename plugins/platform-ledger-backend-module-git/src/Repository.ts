import { SchedulerServiceTaskScheduleDefinition } from '@backstage/backend-plugin-api';

/** What files under a path are part of. */
export interface PathRule {
  /** Without a slash at its ends; empty for the whole repository. */
  path: string;
  item: { component: string } | { area: string };
}

/** How the commits of a clone become traces. */
export interface TraceRules {
  paths: PathRule[];
  /** Area of files that are under none of the paths. */
  otherArea: string;
  /** Trailers that become attributes, lower case. */
  trailers: string[];
  /** Whoever matches any by name or e-mail is a bot. */
  bots: RegExp[];
}

/** A local clone, as the configuration names it. */
export interface Repository extends TraceRules {
  id: string;
  title: string;
  path: string;
  ref: string;
  schedule: SchedulerServiceTaskScheduleDefinition;
}
