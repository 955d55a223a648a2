import { randomUUID } from 'node:crypto';
import { withClient } from '../database.ts';
import { theStage } from './stage.ts';
const stage = await theStage();
const A='01900000-0000-7000-8000-00000000be0e';
await withClient(stage.admin, async (c) => {
  await c.query(`insert into association (id, slug, name) values ($1,'b','B')`,[A]);
  await c.query(`insert into person (association_id,id,kind,given_name,family_name) select $1, gen_random_uuid(),'person','P'||n,'N'||n from generate_series(1,10000) n`,[A]);
  await c.query(`insert into due (association_id, id, person_id, kind, label, amount_cents, called_on, due_on, sequence, reference)
  select $1, gen_random_uuid(), id, 'service', 'Banc', 3000, current_date, current_date, row_number() over (order by id), 'RF00' || lpad((row_number() over (order by id))::text, 6, '0') from person where association_id = $1`,[A]);
  await c.query(`with p as (insert into payment (association_id,id,person_id,method,amount_cents,received_on,idempotency_key,source) select $1, gen_random_uuid(), id,'transfer',1000,current_date,id::text,'form' from person where association_id=$1 returning id, person_id)
   insert into settlement (association_id,id,payment_id,due_id,amount_cents) select $1, gen_random_uuid(), p.id, d.id, 1000 from p join due d on d.person_id=p.person_id`,[A]);
  await c.query('vacuum analyze');
  const { readFileSync } = await import('node:fs');
  await c.query(`set role etabli_app`);
  await c.query(`select set_config('etabli.association_id', $1, false)`,[A]);
  for (const f of process.argv.slice(2)) {
    const q = readFileSync(f,'utf8');
    for (let i=0;i<2;i++) await c.query(q);
    const t=performance.now(); for (let i=0;i<5;i++) await c.query(q); console.log(f,(performance.now()-t)/5,'ms');
    const {rows}=await c.query('explain (analyze, buffers) '+q); console.log(rows.map((r:any)=>r['QUERY PLAN']).join('\n'));
  }
});
await stage.server.stop?.();
process.exit(0);
