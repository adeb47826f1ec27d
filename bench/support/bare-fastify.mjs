// The limit that accepting answers is measured against: Fastify, JSON in, ONE statement, JSON out. No checks of any kind.
import fastify from 'fastify';
import pg from 'pg';

const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: Number(process.env.POOL) });
const app = fastify();
app.post('/answers', async (request) => {
  const { spent, id, unit, sealed } = request.body;
  const { rows } = await pool.query({
    name: 'accept',
    text: `with spent as (insert into bench_spent (spent_hash, unit_id) values ($1, $3) on conflict do nothing returning 1)
           insert into bench_pending (pending_id, unit_id, sealed) select $2, $3, $4 from spent returning 1`,
    values: [Buffer.from(spent, 'hex'), id, unit, Buffer.from(sealed, 'hex')],
  });
  return { accepted: rows.length === 1 };
});
await app.listen({ port: 0, host: '127.0.0.1' });
process.send({ url: `http://127.0.0.1:${app.server.address().port}/answers` });
// A benchmark that fails takes its servers with it.
process.on('disconnect', () => process.exit());
