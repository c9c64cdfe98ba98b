import { execFile } from 'node:child_process';
import {
  existsSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { say as sayToPerson } from '../../lib/say.mjs';
import { inRoot, root } from '../../lib/paths.mjs';

const LOOK_EVERY_MS = 1_000;
/** How long no worker may be at anything, as Jest gets ready or comes to its end. */
const NOTHING_MS = 120_000;
const LISTENING = /Debugger listening on (ws:\S+)/;

/** What a process is called in `/proc/<pid>/stat` stands in brackets and may hold any sign; its state and parent follow. */
const STAT = /^(\d+) \(.*\) \S (\d+) /s;

/**
 * All processes of this machine, with their command lines; a bare Linux has no `ps`, and others no `/proc`.
 * None where there is neither: what is stuck is ended all the same.
 */
async function allProcesses() {
  if (existsSync('/proc/self/stat')) {
    return readdirSync('/proc')
      .filter(name => /^\d+$/.test(name))
      .flatMap(pid => {
        try {
          const read = file => readFileSync(join('/proc', pid, file), 'utf8');
          const [, , parent] = STAT.exec(read('stat'));
          const command = read('cmdline').replaceAll('\0', ' ').trim();
          return [{ pid: Number(pid), parent: Number(parent), command }];
        } catch {
          // It has just ended.
          return [];
        }
      });
  }
  const { stdout } = await promisify(execFile)('ps', [
    '-A',
    '-o',
    'pid=,ppid=,args=',
  ]).catch(() => ({ stdout: '' }));
  return [...stdout.matchAll(/^\s*(\d+)\s+(\d+)\s+(.*)$/gm)].map(
    ([, id, parent, command]) => ({
      pid: Number(id),
      parent: Number(parent),
      command,
    }),
  );
}

/** The processes below one. */
async function descendants(pid) {
  const all = await allProcesses();
  const found = [];
  const parents = [pid];
  for (const parent of parents) {
    for (const child of all.filter(each => each.parent === parent)) {
      found.push(child);
      parents.push(child.pid);
    }
  }
  return found;
}

function signal(pid, name) {
  try {
    process.kill(pid, name);
  } catch {
    // It is gone already.
  }
}

/**
 * Watches a run of Jest whose environments say what they are at (`withProgress`). Where a test takes longer than it
 * declared, says which and where it is, and ends the run: Jest's own timeouts end what waits, and not a loop.
 */
export class Watchdog {
  #directory = mkdtempSync(join(tmpdir(), 'platform-ledger-progress-'));
  #node;
  #nothingMs;
  #say;
  #child;
  #timer;
  #idleSince = Date.now();
  #listening = () => {};
  #hasBitten = false;

  /**
   * @param options - `node`: a Node with `WebSocket`, which reads stacks; `nothingMs`: instead of two minutes;
   * `say`: instead of saying it to a person
   */
  constructor(options) {
    this.#node = options.node;
    this.#nothingMs = options.nothingMs ?? NOTHING_MS;
    this.#say = options.say ?? sayToPerson;
  }

  /** What Jest's process needs in its environment, beside other options of Node. */
  envWith(options = process.env.NODE_OPTIONS ?? '') {
    return {
      PLATFORM_LEDGER_TEST_PROGRESS: this.#directory,
      NODE_OPTIONS: `${options} --inspect-port=0`,
    };
  }

  get hasBitten() {
    return this.#hasBitten;
  }

  watch(child) {
    this.#child = child;
    child.stderr.on('data', chunk => {
      const [, address] = LISTENING.exec(chunk) ?? [];
      if (address) this.#listening(address);
    });
    this.#look();
  }

  stop() {
    clearTimeout(this.#timer);
    rmSync(this.#directory, { recursive: true, force: true });
  }

  #look() {
    this.#timer = setTimeout(async () => {
      const stuck = this.#findStuck();
      if (stuck) await this.#end(stuck);
      else this.#look();
    }, LOOK_EVERY_MS);
  }

  #findStuck() {
    const now = Date.now();
    const all = readdirSync(this.#directory).flatMap(name => {
      try {
        return [JSON.parse(readFileSync(join(this.#directory, name), 'utf8'))];
      } catch {
        // It is being written, or has just ended.
        return [];
      }
    });
    if (all.length > 0) this.#idleSince = now;
    if (now - this.#idleSince > this.#nothingMs) {
      const { pid } = this.#child;
      return {
        pid,
        name: 'no test: Jest does not end',
        since: this.#idleSince,
      };
    }
    return all.find(({ since, allowedMs }) => now - since > allowedMs);
  }

  async #end({ pid, file, name, since }) {
    this.#hasBitten = true;
    const seconds = Math.round((Date.now() - since) / 1000);
    this.#say(`\nNothing has happened for ${seconds} s. The run is ended.`);
    if (file) this.#say(`  file: ${file.replace(`${root}/`, '')}`);
    this.#say(`  at:   ${name}`);
    this.#say(await this.#stackOf(pid));
    const started = await descendants(pid);
    for (const { command } of started) {
      this.#say(`  a process that it started: ${command}`);
    }
    const all = await descendants(this.#child.pid);
    for (const each of [...started, ...all]) signal(each.pid, 'SIGKILL');
    signal(pid, 'SIGKILL');
    this.#child.kill('SIGKILL');
  }

  async #stackOf(pid) {
    const address = new Promise(resolve => {
      this.#listening = resolve;
      setTimeout(resolve, 5_000);
    });
    // Node opens its inspector at this signal, also in a loop.
    signal(pid, 'SIGUSR1');
    const found = await address;
    if (!found)
      return '  Its process does not answer: another program may keep it.';
    const { stdout } = await promisify(execFile)(
      this.#node,
      [inRoot('scripts', 'test', 'jest', 'stackOf.mjs'), found],
      { timeout: 20_000 },
    ).catch(() => ({ stdout: '  Its stack cannot be read.' }));
    return stdout.trimEnd();
  }
}
