// A server as a process of its own, on a database that outlives it: killed by a test, and another one takes its place.
import { pack } from '@linchpin/pack-tianjin'
import { createApp } from '../server/app.ts'

const connection = JSON.parse(process.env.CONNECTION ?? '{}')
const settings = { city: 'tianjin', fileLimitBytes: 1024 * 1024, logLevel: 'silent' }
const app = await createApp({ settings, connection, loaded: { pack, lexicons: [] }, requestsPerMinute: 1_000_000 })
console.log(`ready: ${await app.http.listen({ host: '127.0.0.1', port: 0 })}`)
