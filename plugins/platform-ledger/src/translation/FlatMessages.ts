/** Messages in groups, groups in groups. */
export type NestedMessages = { [key: string]: string | NestedMessages };

/**
 * The paths of nested messages: `heat.title`.
 *
 * @public
 */
export type MessagePath<Messages> = {
  [Key in keyof Messages & string]: Messages[Key] extends string
    ? Key
    : `${Key}.${MessagePath<Messages[Key]>}`;
}[keyof Messages & string];

/**
 * The message at a path.
 *
 * @public
 */
export type MessageAt<Messages, Path> = Path extends keyof Messages
  ? Messages[Path]
  : Path extends `${infer Key}.${infer Rest}`
    ? Key extends keyof Messages
      ? MessageAt<Messages[Key], Rest>
      : never
    : never;

/**
 * Nested messages by their paths, `heat.title`, as the translation ref has them. It says what the framework's own type says; that one compares
 * each group with each other, which takes a minute to check where there are a hundred.
 *
 * @public
 */
export type FlatMessages<Messages> = {
  readonly [Path in MessagePath<Messages>]: MessageAt<Messages, Path> & string;
};
