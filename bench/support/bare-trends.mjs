// The limit that reading trends is measured against: Fastify, one statement over the same roll-ups, the same columns as JSON. Nobody is asked who they are.
import fastify from 'fastify';
import pg from 'pg';

const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: Number(process.env.POOL) });
pool.on('connect', (client) => client.query('set role barograph_app'));
const app = fastify();
const COLUMNS = ['headline', 'low', 'high', 'n', 'pooled', 'pooled_low', 'pooled_high', 'fast', 'slow', 'limit_low', 'limit_high', 'z', 'states', 'parameters_versions'];

app.get('/trends/:organization/:team', async (request) => {
  const { organization, team } = request.params;
  const client = await pool.connect();
  try {
    await client.query('begin');
    await client.query(`select set_config('app.organization_id', $1, true)`, [organization]);
    const { rows } = await client.query({
      name: 'trends',
      text: `select r.round_id, r.number, r.opens_at, r.closes_at, t.* from trend_rollup t join round r using (organization_id, round_id) where t.organization_id = $1 and t.team_id = $2 order by t.closes_at desc limit 52`,
      values: [organization, team],
    });
    await client.query('commit');
    rows.reverse();
    const drivers = [...new Set(rows.flatMap((row) => row.driver_ids))];
    const series = drivers.map((driver) => {
      const places = rows.map((row) => row.driver_ids.indexOf(driver));
      return { driver, ...Object.fromEntries(COLUMNS.map((name) => [name, rows.map((row, index) => row[name][places[index]] ?? null)])) };
    });
    return { rounds: rows.map((row) => ({ roundId: row.round_id, number: row.number, opensAt: row.opens_at, closesAt: row.closes_at })), series };
  } finally {
    client.release();
  }
});
await app.listen({ port: 0, host: '127.0.0.1' });
process.send({ url: `http://127.0.0.1:${app.server.address().port}` });
