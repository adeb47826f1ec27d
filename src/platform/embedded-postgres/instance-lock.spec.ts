import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { instanceHolder, takeInstanceLock } from './instance-lock.js';
import { processStart } from './process-identity.js';

describe('the lock on a data directory', () => {
  const dataDir = mkdtempSync(path.join(os.tmpdir(), 'barograph-lock-'));
  const file = path.join(dataDir, 'barograph.pid');
  const other = spawn('sleep', ['60'], { stdio: 'ignore' });
  afterEach(() => { rmSync(file, { force: true }); });
  afterAll(() => {
    other.kill();
    rmSync(dataDir, { recursive: true });
  });

  it('is held once, and leaves nothing when released', () => {
    const lock = takeInstanceLock(dataDir);
    expect(instanceHolder(dataDir)).toBe(process.pid);
    expect(() => takeInstanceLock(dataDir)).toThrow(`Barograph is already running on ${dataDir} (pid ${process.pid}).`);
    lock.release();
    expect(readdirSync(dataDir)).toEqual([]);
  });

  it('of a living process is respected', () => {
    writeFileSync(file, JSON.stringify({ pid: other.pid, start: processStart(other.pid!) }));
    expect(() => takeInstanceLock(dataDir)).toThrow(`(pid ${other.pid})`);
    expect(instanceHolder(dataDir)).toBe(other.pid);
  });

  it('of a dead one is taken over, also when another process has its number now', () => {
    for (const left of [{ pid: 2 ** 30, start: '1' }, { pid: other.pid, start: 'another time' }]) {
      writeFileSync(file, JSON.stringify(left));
      expect(instanceHolder(dataDir)).toBeUndefined();
      takeInstanceLock(dataDir).release();
    }
  });

  it('that says nothing readable is taken over', () => {
    for (const left of ['', 'x', '{}', '{"pid":"1"}']) {
      writeFileSync(file, left);
      takeInstanceLock(dataDir).release();
    }
    expect(existsSync(file)).toBe(false);
  });

  it('is not released by who has lost it', () => {
    const lock = takeInstanceLock(dataDir);
    writeFileSync(file, JSON.stringify({ pid: other.pid, start: processStart(other.pid!) }));
    lock.release();
    expect(instanceHolder(dataDir)).toBe(other.pid);
  });
});
