import { SchedulerServiceTaskScheduleDefinitionConfig } from '@backstage/backend-plugin-api';
import { HumanDuration } from '@backstage/types';

export interface Config {
  platformLedger?: {
    /** The day (YYYY-MM-DD) that reads are of which name none. Today where it is not set. */
    defaultAsOf?: string;
    catalog?: {
      /**
       * How often the catalog is listed, to see which entities, owners and definitions changed. A minute unless given.
       */
      frequency?: HumanDuration | string;
    };
    sources?: {
      /** What the catalog itself knows: owner, lifecycle, tags, documentation and more, under `catalog.…`. */
      catalog?: {
        /** True unless given. */
        enabled?: boolean;
        /** Component, API, Resource, System and Domain unless given. */
        kinds?: string[];
        /** Hourly unless given; a day is swept again only where the catalog has changed. */
        schedule?: SchedulerServiceTaskScheduleDefinitionConfig;
      };
      /** Files of facts. One is read again only where its content has changed. */
      files?: {
        /** The source's name. Nobody else can push under it. */
        id: string;
        title?: string;
        /** From the directory that the backend runs in, or absolute. */
        path: string;
        /** By the end of the path unless given: `.csv` is CSV, anything else NDJSON. */
        format?: 'csv' | 'ndjson';
        /** How the columns of a CSV are called, where not by the names on the left. Others are ignored. */
        columns?: {
          entity?: string;
          fact?: string;
          value?: string;
          observedOn?: string;
          observedAt?: string;
        };
        /** Of names without a kind: `component` unless given. */
        defaultKind?: string;
        /** Of names without a namespace: `default` unless given. */
        defaultNamespace?: string;
        /** `byDay`: the file is complete for each day in it, and what it does not name is absent from that day on. */
        sweeps?: 'byDay' | 'none';
        /** Facts that the file declares; those declared elsewhere need not be named. */
        types?: {
          id: string;
          type: 'boolean' | 'number' | 'string' | 'version' | 'date' | 'set';
          title?: string;
          unit?: string;
          description?: string;
          /** Names of sources, the one that is believed first at the front. */
          sourcePriority?: string[];
        }[];
        /** Hourly unless given. */
        schedule?: SchedulerServiceTaskScheduleDefinitionConfig;
      }[];
    };
    activity?: {
      /**
       * Files of traces: who was active on what, on which day. One is read again only where its content has changed; a trace that is no
       * longer in it stays.
       */
      files?: {
        /** The source's name. Nobody else can push under it. */
        id: string;
        title?: string;
        /** From the directory that the backend runs in, or absolute. */
        path: string;
        /** By the end of the path unless given: `.csv` is CSV, anything else NDJSON. */
        format?: 'csv' | 'ndjson';
        /** How the columns of a CSV are called. Others are ignored. */
        columns?: {
          /** Columns whose cells together name the trace; `id` unless given. */
          id?: string | string[];
          /** `day` unless given. */
          day?: string;
          /** `person` unless given. */
          person?: string;
          bot?: string;
          /** Columns of which the first that is not empty names the work item; `item` unless given. */
          item?: string | string[];
          change?: string;
          component?: string;
          area?: string;
          hours?: string;
          points?: string;
          observedAt?: string;
          /** Columns by attribute. */
          attributes?: { [attribute: string]: string };
        };
        /** Hourly unless given. */
        schedule?: SchedulerServiceTaskScheduleDefinitionConfig;
      }[];
    };
    capacity?: {
      /** CSV files of who is in which squad, on leave, part-time. One is read again only where its content has changed. */
      files?: {
        /** The source's name among those of activity. */
        id: string;
        title?: string;
        /** From the directory that the backend runs in, or absolute. */
        path: string;
        table: 'memberships' | 'leave' | 'capacity';
        /** Names of columns by field, where they are not the same. Others are then ignored. */
        columns?: { [field: string]: string };
        /** Hourly unless given. */
        schedule?: SchedulerServiceTaskScheduleDefinitionConfig;
      }[];
    };
    charters?: {
      /** How many days after the due day a verdict is recorded, from what is recorded by then. 10 unless given. */
      settleDays?: number;
      /** How often charters are looked at that start or whose verdict has settled. A minute unless given. */
      frequency?: HumanDuration | string;
    };
    metrics?: {
      /**
       * Files of observations of metrics. One is read again only where its content has changed; a day that is no longer in it stays.
       */
      files?: {
        /** The source's name. Nobody else can push under it. */
        id: string;
        title?: string;
        /** From the directory that the backend runs in, or absolute. */
        path: string;
        /** By the end of the path unless given: `.csv` is CSV, anything else NDJSON. */
        format?: 'csv' | 'ndjson';
        /** The metric of lines that name none. */
        metric?: string;
        /** How the columns of a CSV are called. Others are ignored. */
        columns?: {
          /** `metric` unless the file is of one metric. */
          metric?: string;
          /** `day` unless given. */
          day?: string;
          /** `value` unless given. */
          value?: string;
          n?: string;
          coverage?: string;
          observedAt?: string;
        };
        /** Metrics that the file declares, where nobody else has. */
        types?: {
          /** Words of lower-case letters, digits and dashes, joined by `/`. */
          id: string;
          title: string;
          description?: string;
          /** `share` is a part of 1. */
          unit: string;
          better: 'higher' | 'lower';
          aggregation: 'latest' | 'sum' | 'median';
          /** Of `median`: ISO duration in days or weeks. */
          window?: string;
          /** ISO duration in days or weeks. */
          cadence: string;
          /** Twice the cadence unless given. */
          freshWithin?: string;
          range?: { least?: number; most?: number };
          /** The group that reports it. */
          reportedBy?: string;
        }[];
        /** Hourly unless given. */
        schedule?: SchedulerServiceTaskScheduleDefinitionConfig;
      }[];
    };
    allocation?: {
      /**
       * How long traces of activity are kept: `P3Y`, `{ years: 3 }`. Quarters that ended longer ago are reduced, every day, to daily sums by squad and category.
       * What is reduced cannot be had back: figures stay as they are, other methods and rules can no longer be tried on them, and activity of these days is
       * taken no more. For ever unless given; 33 weeks at least.
       */
      keepRaw?: HumanDuration | string;
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
