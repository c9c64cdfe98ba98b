/** A commit as git tells it. */
export interface Commit {
  hash: string;
  /** Seconds since 1970. */
  authoredAt: number;
  email: string;
  name: string;
  subject: string;
  /** `Key: value` a line. */
  trailers: string;
  /** Paths of the files that it touches. */
  files: string[];
}
