import {
  copyFileSync,
  existsSync,
  mkdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { findProgram } from '../lib/findProgram.mjs';
import { inRoot, toolchain } from '../lib/paths.mjs';
import { mustRun } from '../lib/run.mjs';
import { step } from '../lib/say.mjs';
import { withLock } from '../lib/withLock.mjs';
import { findToolPackage, installToolPackage } from './npmPackage.mjs';

const PACKAGE = '@sparticuz/chromium';
const VERSION = '153.0.0';
/** The letters that the package's own typeface lacks: arrows, check marks, code. */
const FONTS = 'dejavu-fonts-ttf';
const FONTS_VERSION = '2.37.3';
const FONT_FILES = ['DejaVuSans.ttf', 'DejaVuSansMono.ttf'];
const ON_PATH = ['chromium', 'chromium-browser', 'google-chrome'];

/** Keys and certificates of a user's profile: nothing loads them here, and they need the system's SQLite. */
const NOT_LOADED = ['libsoftokn3', 'libfreebl3', 'libfreeblpriv3'];

/** Finds the libraries and fonts beside it, so that it can be started from anywhere, with nothing set. */
const LAUNCHER = `#!/bin/sh
here=$(dirname "$(readlink -f "$0")")
export LD_LIBRARY_PATH="$here/al2023/lib"
export FONTCONFIG_FILE="$here/fonts/fonts.conf"
exec "$here/chromium" "$@"
`;

/** The same fonts on every machine, so that its pictures are the same. */
const FONT_SETTINGS = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir prefix="relative">fonts</dir>
  <cachedir prefix="xdg">fontconfig</cachedir>
  <alias>
    <family>sans-serif</family>
    <prefer><family>Open Sans</family><family>DejaVu Sans</family></prefer>
  </alias>
  <alias>
    <family>monospace</family>
    <prefer><family>DejaVu Sans Mono</family></prefer>
  </alias>
</fontconfig>
`;

/** Where the Chromium from npm lies once it is unpacked. */
export const packagedChromium = join(toolchain, `chromium-${VERSION}`);

function systemChromium() {
  if (process.env.CHROMIUM) return process.env.CHROMIUM;
  for (const program of ON_PATH) {
    const found = findProgram(program);
    if (found) return found;
  }
  return undefined;
}

/**
 * `{ packaged, path }` of the Chromium to drive, or undefined where this machine can have none: the system's, which
 * `CHROMIUM` names or the PATH has, or else npm's. Continuous integration drives npm's, so that it shows that nothing
 * of the system is needed.
 */
export function chooseChromium() {
  const npmHasIt = process.platform === 'linux' && process.arch === 'x64';
  const path = npmHasIt && process.env.CI === 'true' ? '' : systemChromium();
  if (path) return { packaged: false, path };
  return npmHasIt
    ? { packaged: true, path: join(packagedChromium, 'launch') }
    : undefined;
}

/** Unpacks into a folder beside, which gets its name only when it is whole: one that was broken off is begun again. */
async function unpack({ node, env }) {
  const staging = join(toolchain, 'chromium-unpacking');
  rmSync(staging, { recursive: true, force: true });
  mkdirSync(staging);
  try {
    const program = inRoot('scripts', 'setup', 'unpackChromium.mjs');
    const source = findToolPackage(PACKAGE, VERSION);
    await mustRun(node, [program, source], {
      env: { ...env, TMPDIR: staging },
      log: 'unpack-chromium',
      advice: 'It takes 250 MB in .toolchain/: is there room?',
    });
    for (const name of NOT_LOADED) {
      for (const extension of ['so', 'chk']) {
        rmSync(join(staging, 'al2023', 'lib', `${name}.${extension}`));
      }
    }
    const fonts = join(findToolPackage(FONTS, FONTS_VERSION), 'ttf');
    for (const name of FONT_FILES) {
      copyFileSync(join(fonts, name), join(staging, 'fonts', 'fonts', name));
    }
    writeFileSync(join(staging, 'fonts', 'fonts.conf'), FONT_SETTINGS);
    writeFileSync(join(staging, 'launch'), LAUNCHER, { mode: 0o755 });
    renameSync(staging, packagedChromium);
  } finally {
    rmSync(staging, { recursive: true, force: true });
  }
}

/** The Chromium that browser tests and pictures drive, see `chooseChromium`; gets npm's where it is needed. */
export async function ensureChromium(tools) {
  const chosen = chooseChromium();
  if (!chosen?.packaged || existsSync(packagedChromium)) return chosen;
  await withLock(join(toolchain, 'chromium.lock'), async () => {
    if (existsSync(packagedChromium)) return;
    await step(
      `Getting Chromium ${VERSION} from npm into .toolchain/`,
      async () => {
        for (const [name, version] of [
          [PACKAGE, VERSION],
          [FONTS, FONTS_VERSION],
        ]) {
          if (!findToolPackage(name, version)) {
            await installToolPackage(name, version);
          }
        }
        await unpack(tools);
      },
    );
  });
  return chosen;
}
