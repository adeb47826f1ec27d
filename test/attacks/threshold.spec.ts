import type { Manifest } from '../../src/engines/anonymity/manifest.js';
import type { RoundId } from '../../src/kernel/ids.js';
import { announce, close, letAnswer, manifestOf, open, seedRoundWorld, select, type RoundWorld } from '../support/round-world.js';
import { startTestApp, type TestApp } from '../support/test-app.js';
import { asSuperuser } from './database-reader.js';

describe('attack 5: the threshold is lowered after announcement', () => {
  let app: TestApp;
  let world: RoundWorld;
  let roundId: RoundId;
  let manifest: Manifest;

  beforeAll(async () => {
    app = await startTestApp();
    world = await seedRoundWorld(app, { name: 'root', people: 12 }, { k: 10, commentK: 12 });
    ({ roundId, manifest } = await announce(app, world, { k: 10, commentK: 12 }));
  });
  afterAll(() => app.close());

  it('succeeds where a threshold is a setting', async () => {
    await asSuperuser(app.database.name, async (client) => {
      await client.query('create schema naive; create table naive.survey (survey_id integer primary key, least integer not null); insert into naive.survey values (1, 10)');
      const shows = async (answers: number) => (await client.query<{ shown: boolean }>('select $1 >= least as shown from naive.survey', [answers])).rows[0]!.shown;
      expect(await shows(7)).toBe(false);
      await client.query('update naive.survey set least = 2');
      expect(await shows(7)).toBe(true);
    });
  });

  it.each([
    ['k', `update round set k = 5 where round_id = $1`],
    ['comment k', `update round set comment_k = 5 where round_id = $1`],
    ['the time of closing', `update round set closes_at = closes_at + interval '1 day' where round_id = $1`],
    ['the manifest', `update manifest set body = replace(body, '"k":10', '"k":5') where round_id = $1`],
    ['the manifest’s hash', `update manifest set hash = sha256('x') where round_id = $1`],
    ['the manifest, by deleting it', `delete from manifest where round_id = $1`],
    ['the round, by deleting it', `delete from round where round_id = $1`],
    ['a unit’s key', `update round_unit set public_key = sha256('x') where round_id = $1`],
    ['who is pooled', `update round_member set unit_id = null, slot = null, not_asked_reason = 'x' where round_id = $1`],
    ['who is pooled, by deleting', `delete from round_member where round_id = $1`],
    ['the questions', `update round_question set position = position + 10 where round_id = $1`],
    ['the questions, by deleting', `delete from round_question where round_id = $1`],
  ])('can not change %s, not even by hand in the database', async (_what, sql) => {
    await expect(select(app, world, sql, [roundId])).rejects.toThrow(/frozen|kept for good/);
    await expect(asSuperuser(app.database.name, (client) => client.query(sql, [roundId]))).rejects.toThrow(/frozen|kept for good/);
  });

  it('leaves an announced round alone when the pulse’s k falls', async () => {
    await select(app, world, `update pulse set k = 5, comment_k = 5 where pulse_id = $1`, [world.pulseId]);
    expect(await manifestOf(app, world, roundId)).toEqual(manifest);
    await open(app, world, roundId);
    await letAnswer(app, world, manifest, world.people.get('root')!.slice(0, 7));
    expect(await close(app, world, roundId)).toBe(7);
    expect(await select(app, world, 'select 1 from released_result where round_id = $1', [roundId])).toEqual([]);
    expect(await select(app, world, 'select 1 from batch where round_id = $1', [roundId])).toEqual([]);
  });

  it('can not store a result of fewer than five, whatever writes it', async () => {
    const insert = `insert into batch (organization_id, round_id, batch_id, team_id, size) values ($1, $2, gen_random_uuid(), $3, 4)`;
    await expect(asSuperuser(app.database.name, (client) => client.query(insert, [world.organizationId, roundId, world.teams.get('root')]))).rejects.toThrow(/batch_size_check/);
  });
});
