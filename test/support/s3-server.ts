import { fork } from 'node:child_process';
import path from 'node:path';
import { S3mini } from 's3mini';
import type { S3Settings } from '../../src/platform/media/media-settings.js';

/** An S3 storage in a process of its own, which refuses every request whose signature is not right. */
export interface S3Server {
  readonly settings: S3Settings;
  /** Names of all objects there are. */
  names(): Promise<readonly string[]>;
  close(): Promise<void>;
}

export async function startS3Server(bucket = 'barograph-pictures'): Promise<S3Server> {
  const credentials = { accessKey: 'AKIDTEST', secretKey: 'secret/with+signs=', region: 'eu-test-1' };
  const program = path.resolve('test/support/s3-server-program.ts');
  const child = fork(program, [bucket, credentials.accessKey, credentials.secretKey, credentials.region], {
    execArgv: ['--disable-warning=ExperimentalWarning', '--import', path.resolve('scripts/lib/typescript.mjs')], stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
  });
  const port = await new Promise<string>((resolve, reject) => {
    child.stdout!.once('data', (line: Buffer) => resolve(line.toString().trim()));
    child.once('exit', (code) => reject(new Error(`the S3 server ended with ${code}`)));
  });
  const settings: S3Settings = { url: `http://127.0.0.1:${port}`, bucket, ...credentials };
  const client = new S3mini({ endpoint: `${settings.url}/${bucket}`, region: settings.region, accessKeyId: settings.accessKey, secretAccessKey: settings.secretKey });
  return {
    settings,
    names: async () => JSON.parse((await client.getObject('/'))!) as string[],
    close: () => new Promise((resolve) => {
      child.removeAllListeners('exit').once('exit', () => resolve());
      child.kill('SIGKILL');
    }),
  };
}
