import { startEmbedded } from '../server/platform/postgres/index.ts'
import { connect } from '../server/platform/database/index.ts'
const server = await startEmbedded('/tmp/h-registers/proto')
const { pool } = connect(server.connection, 'proto', console.error)
const q = async (sql: string) => { const t = performance.now(); const r = await pool.query(sql); const ms = performance.now()-t; console.log(ms.toFixed(1).padStart(9), sql.replace(/\s+/g,' ').slice(0,150), (r as any).rowCount); return r }
const cmd = process.argv[2]
if (cmd === 'make') {
  await pool.query('drop schema if exists proto cascade; create schema proto')
  const figs = Array.from({length: 20}, (_, i) => `f_n${i} ${i%2?'bigint':'float8'}`).join(', ')
  const flags = Array.from({length: 12}, (_, i) => `f_b${i} boolean`).join(', ')
  await q(`create table r_ent (id bigint generated always as identity, key text collate "C" not null, subject text, state text not null, since date, until date, reviewed_on date, name text, search text, bodies text[], chains text[], enterprises text[], unconfirmed text[], revision int not null, created_at timestamptz, created_by text, changed_at timestamptz, changed_by text, import_id bigint, invented boolean,
   f_credit_code text, f_name text, f_district text, f_zone text, f_industry_code text, f_primary_chain text, f_other_chains text[], f_size_class text, f_founded date, f_contact text, f_telephone text, ${figs}, ${flags})`)
  await q(`insert into r_ent (key, state, since, name, search, bodies, chains, revision, created_at, created_by, changed_at, changed_by, f_credit_code, f_name, f_district, f_zone, f_industry_code, f_primary_chain, f_size_class, f_founded, f_contact, f_telephone, ${Array.from({length: 20}, (_, i) => `f_n${i}`).join()}, ${Array.from({length: 12}, (_, i) => `f_b${i}`).join()})
  select k, 'admitted', '2022-01-01', n, lower(n) || ' ' || lower(k), array[d], case when g % 3 = 0 then array['chain-' || (g % 12)] end, 1, now(), 'x', now(), 'x', k, n, d, null, 'C' || (1300 + (g*7919) % 3000), case when g % 3 = 0 then 'chain-' || (g % 12) end, (array['large','medium','small','micro'])[1 + (g*31)%4], '2000-01-01'::date + (g % 8000)::int, '张三', '13800001111',
  ${Array.from({length: 20}, (_, i) => `case when (g*${i+3}) % 10 < 7 then (random()*1e9)::bigint end`).join()}, ${Array.from({length: 12}, (_, i) => `(g*${i+7}) % 5 = 0`).join()}
  from (select g, '91' || lpad(((g * 2654435761) % 100000000)::text, 8, '0') || lpad(to_hex(g), 8, '0') k,
   '云渚' || (array['华','中','新','天','海','金','宏','盛','永','瑞','安','康','恒','泰','明','达'])[1+(g*13)%16] || (array['科','创','力','源','丰','源','祥','荣','德','信','和','利','通','辉','龙','凯'])[1+(g/16)%16] || chr((19968 + (random()*4000)::int)) || chr((19968 + (random()*4000)::int)) || (array['科技','机械','电子','化工','食品','纺织','材料','医药'])[1+(g/256)%8] || '有限公司' n,
   'district-' || (g % 16) d from generate_series(1::bigint, 1000000) g) s`)
  await q(`create function bigrams(t text) returns text[] language sql immutable strict parallel safe as $$ select array_agg(distinct substr(t, i, 2)) from generate_series(1, length(t) - 1) i $$`)
  await q(`create unique index r_ent_key on r_ent (key)`)
  await q(`vacuum analyze r_ent`)
  await q(`select pg_size_pretty(pg_relation_size('r_ent')) s`).then(r => console.log(r.rows))
}
if (cmd === 'idx') {
  await q(`create index r_ent_gin on r_ent using gin (bigrams(name))`)
  await q(`create index r_ent_cov on r_ent (key) include (search)`)
  await q(`create index r_ent_district on r_ent (f_district)`)
  await q(`create index r_ent_district_key on r_ent (f_district, key)`)
  await q(`create index r_ent_bodies on r_ent using gin (bodies)`)
  await q(`create index r_ent_size on r_ent (f_size_class)`)
  await q(`create index r_ent_chain on r_ent (f_primary_chain)`)
  await q(`vacuum analyze r_ent`)
  const r = await pool.query(`select relname, pg_size_pretty(pg_relation_size(oid)) s from pg_class where relname like 'r_ent%'`); console.log(r.rows)
}
if (cmd === 'q') {
  const sqls = process.argv.slice(3)
  for (const s of sqls) for (let i = 0; i < 3; i++) await q(s)
}
if (cmd === 'x') { for (const s of process.argv.slice(3)) { const r = await pool.query('explain (analyze, buffers) ' + s); console.log(r.rows.map((x: any) => x['QUERY PLAN']).join('\n')) } }
await pool.end()
if (cmd === 'stop') await server.stop()
