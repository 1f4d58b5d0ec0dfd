import { startEmbedded } from '../server/platform/postgres/index.ts'
import { connect } from '../server/platform/database/index.ts'
import { knownRegisters } from '../server/registers/index.ts'
import { pack } from '@linchpin/pack-tianjin'
const server = await startEmbedded('/tmp/h-registers/zz')
const { pool } = connect(server.connection, 'bench', console.error)
const reg = knownRegisters(pack).get('enterprises')!
const cols = reg.form.columns.map(c=>c.name).filter(n=>n!=='id')
const c = await pool.connect()
const x = async (name: string, sql: string) => { const r = await c.query('explain (analyze, buffers, costs off) ' + sql); console.log('==', name); console.log(r.rows.map((y: any) => y['QUERY PLAN']).join('\n')) }
await c.query('set statement_timeout=0'); await c.query('begin')
const q = (cs: string[], of = '') => cs.map(n => `${of}"${n}"`).join(',')
if (process.argv[2] === 'make') {
  await c.query('create table zz_patch as select key, to_jsonb(t) - \'id\' - \'key\' as full, jsonb_build_object(\'revision\', 2, \'f_revenue\', 5, \'f_staff\', 7, \'f_name\', f_name || \'x\', \'search\', search || \'x\', \'f_contact\', \'李\', \'f_rd_spend\', 8) as patch from r_enterprises t limit 10000')
  await c.query('commit'); process.exit()
}
await x('update', `update r_enterprises t set (${q(cols)}) = (select ${q(cols, 'r.')} from jsonb_populate_record(t, p.patch) r) from zz_patch p where t.key = p.key`)
await c.query('rollback'); await c.query('begin')
await x('update2', `update r_enterprises t set ${cols.map(n => `"${n}" = n."${n}"`).join(',')} from (select p.key, (jsonb_populate_record(e, p.patch)).* from zz_patch p join r_enterprises e on e.key = p.key offset 0) n(pkey, id, ${q(cols)}) where t.key = n.pkey`.replace('n(pkey, id,', 'n(pkey,').replace(`(jsonb_populate_record(e, p.patch)).*`, `(jsonb_populate_record(e, p.patch)).*`)).catch(e => console.log(String(e)))
await c.query('rollback'); await c.query('begin')
await x('populate only', `select count(r) from zz_patch p join r_enterprises e on e.key = p.key, lateral jsonb_populate_record(e, p.patch) r`)
await x('populate full', `select count(jsonb_populate_record(null::r_enterprises, p.full)) from zz_patch p`)
await x('populate full.*', `select count(y) from (select (jsonb_populate_record(null::r_enterprises, p.full)).* from zz_patch p offset 0) y`)
await c.query(`delete from r_enterprises where key in (select key from zz_patch)`)
await x('insert', `insert into r_enterprises (${q(cols)}) select ${q(cols, 'r.')} from (select (jsonb_populate_record(null::r_enterprises, s.full || jsonb_build_object('key', s.key))).* from zz_patch s) r on conflict (key) do nothing`)
await c.query('rollback'); await c.query('begin')
await c.query(`delete from r_enterprises where key in (select key from zz_patch)`)
await x('insert lateral', `insert into r_enterprises (${q(cols)}) select ${q(cols, 'r.')} from zz_patch s, lateral jsonb_populate_record(null::r_enterprises, s.full || jsonb_build_object('key', s.key)) r on conflict (key) do nothing`)
await c.query('rollback')
c.release(); await pool.end()
