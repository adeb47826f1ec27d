import { randomBytes } from 'node:crypto';
import os from 'node:os';
import path from 'node:path';
import { rm } from 'node:fs/promises';
import { Client } from 'pg';
import { startEmbeddedPostgres } from '../../src/platform/embedded-postgres/embedded-postgres.js';
import { ownerRole, provisionOwner } from '../../src/platform/embedded-postgres/provision.js';
import { migrateDatabase } from './migrate-database.js';
import type { TestCluster } from './test-cluster-variable.js';

/** A cluster of the tests' own, or the server of TEST_DATABASE_URL, with a migrated template database. */
export async function startTestCluster(externalUrl: string | undefined): Promise<{ cluster: TestCluster; stop(): Promise<void> }> {
  const server = externalUrl ? { adminUrl: externalUrl, stop: () => Promise.resolve() } : await startServer();
  const template = `barograph_template_${randomBytes(4).toString('hex')}`;
  try {
    const cluster = await makeTemplate(server.adminUrl, template);
    return { cluster, stop: async () => { await dropAll(server.adminUrl, template); await server.stop(); } };
  } catch (error) {
    await server.stop();
    throw error;
  }
}

async function startServer(): Promise<{ adminUrl: string; stop(): Promise<void> }> {
  const dataDir = path.join(os.tmpdir(), `barograph-test-${process.pid}-${randomBytes(3).toString('hex')}`);
  const server = await startEmbeddedPostgres({ dataDir, isDurable: false, settings: { max_connections: '200' } });
  return {
    adminUrl: server.superuserUrl,
    stop: async () => { await server.stop(); await rm(dataDir, { recursive: true, force: true }); },
  };
}

async function makeTemplate(adminUrl: string, template: string): Promise<TestCluster> {
  const admin = new Client(adminUrl);
  await admin.connect();
  try {
    await provisionOwner(admin);
    const password = randomBytes(16).toString('hex');
    await admin.query(`alter role ${ownerRole} password '${password}'`);
    await admin.query(`create database ${template} owner ${ownerRole}`);
    const templateUrl = urlFor(adminUrl, template, password);
    await migrateDatabase(templateUrl);
    return { adminUrl, templateUrl, template };
  } finally {
    await admin.end();
  }
}

/** The template and its clones are named alike, so that one stop finds those that a killed test file left. */
async function dropAll(adminUrl: string, template: string): Promise<void> {
  const admin = new Client(adminUrl);
  await admin.connect();
  const { rows } = await admin.query<{ datname: string }>('select datname from pg_database where starts_with(datname, $1)', [template]);
  for (const { datname } of rows) await admin.query(`drop database if exists ${datname} with (force)`);
  await admin.end();
}

/** `adminUrl` with the owner's login and another database. The form with an empty host (a socket) is no URL to WHATWG. */
function urlFor(adminUrl: string, database: string, password: string): string {
  const hasNoHost = /^postgres(ql)?:\/\/[^/]*@\//.test(adminUrl);
  const url = new URL(hasNoHost ? adminUrl.replace('@/', '@socket/') : adminUrl);
  url.username = ownerRole;
  url.password = password;
  url.pathname = `/${database}`;
  return hasNoHost ? url.href.replace('@socket/', '@/') : url.href;
}
