import { inspect } from 'node:util';
import fc from 'fast-check';
import { ConfigurationError, parseEnvironment, type Machine } from './environment.js';
import { settingNames } from './environment.schema.js';
import { editDistance, nearestName } from './near-names.js';

const machine: Machine = { isRoot: false, folder: '/srv/barograph', temporaryFolders: ['/tmp'] };
const key = 'ab'.repeat(32);
const away = { HOST: '0.0.0.0', PUBLIC_URL: 'https://pulse.example.com', SMTP_URL: 'smtps://u:hunter2@mail.example.com', MAIL_FROM: 'Barograph <pulse@example.com>' };
const parse = (variables: Record<string, string>, on: Machine = machine) => parseEnvironment(variables, on);
const problems = (variables: Record<string, string>, on: Machine = machine): readonly string[] => {
  try {
    parse(variables, on);
    return [];
  } catch (error) {
    return (error as ConfigurationError).problems;
  }
};

describe('settings', () => {
  it('need none to be given', () => {
    expect(parse({})).toMatchObject({
      host: '127.0.0.1', port: 3000, publicUrl: 'http://localhost:3000', isLocal: true, dataDir: '/srv/barograph/.data',
      database: { kind: 'embedded' }, mail: { kind: 'terminal' }, sample: 'small', trustProxy: false, warnings: [],
    });
    expect(parse({}, { ...machine, isRoot: true }).dataDir).toBe('/var/lib/barograph');
  });

  it('can\'t be changed once read', () => {
    expect(Object.isFrozen(parse({}))).toBe(true);
  });

  it('count an empty value as none and trim the others', () => {
    expect(parse({ PORT: ' 8080 ', DATABASE_URL: '', SMTP_URL: '  ' })).toMatchObject({ port: 8080, publicUrl: 'http://localhost:8080', database: { kind: 'embedded' } });
  });

  it('have no sample with a database of one\'s own or other machines, unless asked for', () => {
    const external = { DATABASE_URL: 'postgresql://u@h/d', SERVER_KEY: key };
    expect([parse(external).sample, parse(away).sample, parse({ ...external, SAMPLE: 'large' }).sample]).toEqual(['none', 'none', 'large']);
  });

  it('take the server key in hexadecimal and both kinds of base64', () => {
    const bytes = Buffer.from(key, 'hex');
    for (const text of [key, bytes.toString('base64'), bytes.toString('base64url')]) expect(Buffer.from(parse({ SERVER_KEY: text }).serverKey!.reveal())).toEqual(bytes);
    for (const text of ['short', `${key}00`, 'zz'.repeat(32)]) expect(problems({ SERVER_KEY: text })).toHaveLength(1);
  });

  it.each([
    ['PORT', ['-1', '65536', '3.5', '0x10', 'http', '1e3']],
    ['DATABASE_POOL_SIZE', ['0', '1', '501', 'ten']],
    ['TICK_SECONDS', ['0', '86401']],
    ['PUBLIC_URL', ['pulse.example.com', 'ftp://x', 'https://x/path', 'https://x?y', 'https://u:p@x', 'http://pulse.example.com']],
    ['DATABASE_URL', ['mysql://u@h/d', 'localhost:5432']],
    ['SMTP_URL', ['mail.example.com', 'http://mail.example.com']],
    ['MAIL_FROM', ['nobody', 'a@b\r\nBcc: c@d']],
    ['SAMPLE', ['medium']],
    ['TRUST_PROXY', ['1', 'true', '10.0.0.0/33', 'proxy.example.com', '10.0.0.1,']],
    ['LOG_LEVEL', ['loud']],
    ['FETCH_PRIVATE_HOSTS', ['http://roster', '10.0.0.0/8', '*', 'a b', 'roster/path', 'fd00::1']],
    ['MEDIA_S3_URL', ['s3.example.com', 's3://bucket', 'https://key:secret@s3.example.com', 'https://s3.example.com?x']],
    ['MEDIA_S3_BUCKET', ['a', 'Pictures', '../up', 'a/b']],
  ])('refuse a %s that makes no sense', (name, values) => {
    for (const value of values) {
      expect(problems({ [name]: value }).filter((problem) => problem.startsWith(name))).toHaveLength(1);
    }
  });

  it('name a storage for pictures wholly or not at all, and never print its secret', () => {
    const storage = { MEDIA_S3_URL: 'https://s3.example.com', MEDIA_S3_BUCKET: 'pictures', MEDIA_S3_ACCESS_KEY: 'AKID', MEDIA_S3_SECRET_KEY: 'hunter2' };
    expect(parse({}).mediaS3).toBeUndefined();
    expect(parse(storage).mediaS3).toMatchObject({ url: 'https://s3.example.com', bucket: 'pictures', region: 'us-east-1', accessKey: 'AKID' });
    expect(inspect(parse(storage))).not.toContain('hunter2');
    for (const name of Object.keys(storage)) expect(problems({ ...storage, [name]: '' })).toEqual([`${name} is needed with the other MEDIA_S3 settings.`]);
    expect(problems({ MEDIA_S3_SECRET_KEY: 'hunter2' }).join(' ')).not.toContain('hunter2');
  });

  it('name hosts inside, one by one', () => {
    expect(parse({ FETCH_PRIVATE_HOSTS: ' Roster.corp.example,10.1.2.3:8443, [fd00::1]' }).fetchPrivateHosts).toEqual(['roster.corp.example', '10.1.2.3:8443', '[fd00::1]']);
    expect(parse({}).fetchPrivateHosts).toEqual([]);
  });

  it('list every problem at once', () => {
    expect(problems({ PORT: 'x', LOG_LEVEL: 'x', SAMPLE: 'x', HOST: '0.0.0.0' })).toHaveLength(5);
  });

  it('say each problem once, with no value of a secret', () => {
    const said = problems({ SERVER_KEY: 'hunter2', DATABASE_URL: 'mysql://u:hunter2@h', SMTP_URL: 'http://u:hunter2@h', HOST: '0.0.0.0', PUBLIC_URL: 'https://x' });
    expect(said).toHaveLength(3);
    expect(said.join()).not.toContain('hunter2');
  });

  it('never print a secret', () => {
    const environment = parse({ ...away, DATABASE_URL: 'postgresql://u:hunter2@h/d', SERVER_KEY: key });
    for (const text of [inspect(environment, { depth: 9 }), JSON.stringify(environment), `${environment.serverKey}`]) {
      expect(text).not.toContain('hunter2');
      expect(text).not.toContain(key);
    }
  });
});

describe('a server that others reach', () => {
  it('needs an https address and a mail server', () => {
    expect(problems(away)).toEqual([]);
    expect(problems({ HOST: '0.0.0.0' })).toEqual([expect.stringContaining('PUBLIC_URL is needed'), expect.stringContaining('SMTP_URL is needed')]);
    expect(problems({ ...away, PUBLIC_URL: 'http://pulse.example.com' })).toEqual([expect.stringContaining('must be https')]);
    expect(problems({ ...away, PUBLIC_URL: 'http://localhost:3000' })).toEqual([expect.stringContaining('must be https')]);
  });

  it('is also one behind a proxy on the same machine', () => {
    expect(problems({ PUBLIC_URL: 'https://pulse.example.com' })).toEqual([expect.stringContaining('SMTP_URL is needed')]);
    const behind = parse({ ...away, HOST: '127.0.0.1' });
    expect([behind.isLocal, behind.sample]).toEqual([false, 'none']);
    expect(behind.warnings).toEqual([expect.stringContaining('TRUST_PROXY')]);
  });

  it('believes the proxies that are named', () => {
    expect(parse({ ...away, TRUST_PROXY: '10.0.0.0/8, ::1' }).trustProxy).toEqual(['10.0.0.0/8', '::1']);
  });
});

describe('the data directory', () => {
  it('is not a temporary one by choice', () => {
    expect(problems({ DATA_DIR: '/tmp/data' })).toEqual([expect.stringContaining('temporary')]);
    expect(problems({ DATA_DIR: '/tmp/data', ALLOW_TEMPORARY_DATA: 'yes' })).toEqual([]);
    expect(problems({ DATA_DIR: '/tmp/data', DATABASE_URL: 'postgresql://u@h/d', SERVER_KEY: key })).toEqual([]);
    expect(problems({ DATA_DIR: '/tmpfiles' })).toEqual([]);
  });

  it('in a checkout that lies in a temporary one is worth a warning', () => {
    expect(parse({}, { ...machine, folder: '/tmp/checkout' }).warnings).toEqual([expect.stringContaining('/tmp/checkout/.data')]);
  });
});

describe('a misspelt name', () => {
  it.each([
    ['DATABSE_URL', 'DATABASE_URL'], ['DATABASE_URI', 'DATABASE_URL'], ['database_url', 'DATABASE_URL'], ['PROT', 'PORT'], ['LOGLEVEL', 'LOG_LEVEL'],
    ['SMPT_URL', 'SMTP_URL'], ['BAROGRAPH_PORT', 'PORT'], ['SERVERKEY', 'SERVER_KEY'], ['TICKS_SECONDS', 'TICK_SECONDS'],
  ])('%s is taken for %s', (name, meant) => {
    expect(problems({ [name]: 'x' })).toEqual([`${name}: did you mean ${meant}?`]);
  });

  it('is not what any machine has anyway', () => {
    const usual = ['PATH', 'HOME', 'HOSTNAME', 'HOSTTYPE', 'USER', 'TERM', 'LANG', 'SHELL', 'PWD', 'MAIL', 'EDITOR', 'NODE_ENV', 'PGHOST', 'PGPORT', 'SHLVL', 'npm_config_port', 'KUBERNETES_PORT', 'TRUST', 'DEBUG', 'TZ', 'CI'];
    for (const name of usual) expect(problems({ [name]: 'x' })).toEqual([]);
  });

  it('with our prefix is an error even when it is near nothing', () => {
    expect(problems({ BAROGRAPH_COLOUR: 'blue' })).toEqual(['BAROGRAPH_COLOUR is not a setting.']);
  });

  it('is never a setting itself', () => {
    for (const name of settingNames) expect(problems({ [name]: '' })).toEqual([]);
  });
});

describe('the distance of two names', () => {
  const word = fc.string({ unit: fc.constantFrom('A', 'B', 'C'), maxLength: 8 });

  it('is zero only for equals, and the same both ways', () => {
    fc.assert(fc.property(word, word, (a, b) => (editDistance(a, b) === 0) === (a === b) && editDistance(a, b) === editDistance(b, a)));
  });

  it('is one for one slip of any kind', () => {
    for (const [a, b] of [['PORT', 'PRT'], ['PORT', 'POORT'], ['PORT', 'PART'], ['PORT', 'PROT']]) expect(editDistance(a!, b!)).toBe(1);
  });

  it('picks the nearest', () => {
    expect(nearestName('DATA_DIRS', ['DATABASE_URL', 'DATA_DIR'])).toBe('DATA_DIR');
  });
});
