import { chmodSync, chownSync, existsSync, lstatSync, mkdirSync, mkdtempSync, readlinkSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { firstClosedFolder } from './database-identity.js';
import { linkLibraries, platformBinaries } from './platform-binaries.js';
import { firstForeignEntry, trustedBinaries } from './trusted-binaries.js';

const identity = { uid: 65534, gid: 64127 };
const asRoot = process.getuid?.() === 0 ? it : it.skip;

describe('PostgreSQL\'s programs', () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'barograph-programs-'));
  const source = path.join(folder, 'installed/native');
  const copies = path.join(folder, 'copies');
  const binaries = { folder: source, version: '18.4-test' };
  const copy = path.join(copies, 'postgres-18.4-test');

  beforeEach(() => {
    chmodSync(folder, 0o755);
    mkdirSync(path.join(source, 'bin'), { recursive: true });
    mkdirSync(path.join(source, 'lib'), { recursive: true });
    writeFileSync(path.join(source, 'bin/postgres'), '#!/bin/sh\n', { mode: 0o755 });
    writeFileSync(path.join(source, 'lib/libx.so.1.2'), '');
    writeFileSync(path.join(source, 'pg-symlinks.json'), JSON.stringify([{ source: 'native/lib/libx.so.1.2', target: 'native/lib/libx.so' }]));
  });
  afterEach(() => {
    rmSync(path.join(folder, 'installed'), { recursive: true, force: true });
    rmSync(copies, { recursive: true, force: true });
  });
  afterAll(() => { rmSync(folder, { recursive: true, force: true }); });

  it('get the links that a blocked install script did not make', () => {
    linkLibraries(source);
    linkLibraries(source);
    expect(readlinkSync(path.join(source, 'lib/libx.so'))).toBe('libx.so.1.2');
  });

  it('run from where they are for an ordinary user', () => {
    expect(trustedBinaries(binaries, undefined, copies)).toBe(source);
  });

  asRoot('run from where they are for root, when only root can change them', () => {
    expect(trustedBinaries(binaries, identity, copies)).toBe(source);
    expect(existsSync(copies)).toBe(false);
  });

  asRoot('are copied for root when another user owns one of them', () => {
    chownSync(path.join(source, 'lib/libx.so.1.2'), 1, 1);
    expect(trustedBinaries(binaries, identity, copies)).toBe(copy);
    expect(firstForeignEntry(copy)).toBeUndefined();
    expect(lstatSync(path.join(copy, 'lib/libx.so')).isSymbolicLink()).toBe(true);
    expect(lstatSync(path.join(copy, 'bin/postgres')).mode & 0o777).toBe(0o755);
  });

  asRoot('are copied when everybody may write to a folder above, or nobody may pass one', () => {
    for (const mode of [0o777, 0o700]) {
      chmodSync(path.join(folder, 'installed'), mode);
      expect(trustedBinaries(binaries, identity, copies)).toBe(copy);
    }
  });

  asRoot('are refused when somebody else could have written to the copy', () => {
    chmodSync(source, 0o777);
    trustedBinaries(binaries, identity, copies);
    chmodSync(path.join(copy, 'bin'), 0o777);
    expect(() => trustedBinaries(binaries, identity, copies)).toThrow(`${copy} are not safe to run: ${path.join(copy, 'bin')}`);
  });

  it('are not to be had for every machine: one sentence says the way out', () => {
    for (const platform of ['win32-x64', 'linux-x64 with musl instead of glibc', 'linux-riscv64']) {
      expect(() => platformBinaries(platform)).toThrow(`Barograph brings no PostgreSQL for ${platform}: set DATABASE_URL to a PostgreSQL 15 or newer of your own.`);
    }
  });
});

describe('a folder on the way', () => {
  asRoot('is closed when neither owner, group nor others let the user pass', () => {
    const folder = mkdtempSync(path.join(os.tmpdir(), 'barograph-way-'));
    const inner = path.join(folder, 'a/b');
    mkdirSync(inner, { recursive: true });
    expect(firstClosedFolder(inner, identity)).toBe(folder);
    chownSync(folder, 0, identity.gid);
    chmodSync(folder, 0o710);
    expect(firstClosedFolder(inner, identity)).toBeUndefined();
    expect(firstClosedFolder(inner, { uid: 1, gid: 1 })).toBe(folder);
    expect(firstClosedFolder(path.join(inner, 'not/yet/there'), identity)).toBeUndefined();
    rmSync(folder, { recursive: true });
  });
});
