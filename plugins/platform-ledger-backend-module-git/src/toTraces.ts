import {
  ActivityTrace,
  dayOf,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { Commit } from './Commit';
import { PathRule, TraceRules } from './Repository';

const CONVENTIONAL = /^(\w[\w-]*)(\([^)]*\))?!?:/;
const PRIVATE_EMAIL = /^(?:\d+\+)?([^@]+)@users\.noreply\.github\.com$/i;
const LONGEST_VALUE = 400;

/**
 * The traces of a commit: one for each component and each area that it touches.
 */
export function toTraces(commit: Commit, rules: TraceRules): ActivityTrace[] {
  const { hash } = commit;
  const attributes = attributesOf(commit, rules);
  const items = new Map<string, PathRule['item']>();
  for (const file of commit.files) {
    const item = itemOf(file, rules);
    items.set(JSON.stringify(item), item);
  }
  return Array.from(items.values(), item => {
    const name = 'component' in item ? item.component : item.area;
    return {
      id: `${hash} ${Object.keys(item)[0]} ${name}`,
      day: dayOf(new Date(commit.authoredAt * 1_000)),
      person: personOf(commit),
      bot: rules.bots.some(
        bot => bot.test(commit.name) || bot.test(commit.email),
      ),
      item: name,
      change: hash,
      ...item,
      ...(Object.keys(attributes).length > 0 && { attributes }),
    };
  });
}

/** By the longest path that the file is under. */
function itemOf(file: string, rules: TraceRules): PathRule['item'] {
  let found: PathRule | undefined;
  for (const rule of rules.paths) {
    const isUnder =
      rule.path === '' ||
      file === rule.path ||
      file.startsWith(`${rule.path}/`);
    if (isUnder && (!found || rule.path.length > found.path.length)) {
      found = rule;
    }
  }
  return found?.item ?? { area: rules.otherArea };
}

/** An address that GitHub made up for a private e-mail names the login. */
function personOf(commit: Commit): string {
  const login = PRIVATE_EMAIL.exec(commit.email)?.[1];
  return login ?? (commit.email || commit.name);
}

function attributesOf(
  commit: Commit,
  rules: TraceRules,
): Record<string, string> {
  const attributes: Record<string, string> = {};
  const type = CONVENTIONAL.exec(commit.subject)?.[1];
  if (type !== undefined) {
    attributes.type = type.toLocaleLowerCase('en-US');
  }
  for (const line of commit.trailers.split('\n')) {
    const [key, ...rest] = line.split(':');
    const name = key.trim().toLocaleLowerCase('en-US');
    const value = rest.join(':').trim().slice(0, LONGEST_VALUE);
    if (rules.trailers.includes(name) && value !== '') {
      attributes[name] = value;
    }
  }
  return attributes;
}
