export interface Config {
  platformLedger?: {
    /**
     * The day (YYYY-MM-DD) pages open as of. Today where it is not set.
     * @visibility frontend
     */
    defaultAsOf?: string;
  };
}
