// Workers do not inherit tsx, and Node 20 strips no types: register it here, then import the TypeScript module.
import { parentPort, workerData } from 'node:worker_threads'
import { register } from 'tsx/esm/api'

register()
const loading = import(workerData.module)

parentPort.on('message', async (payload) => {
  try {
    const { run } = await loading
    parentPort.postMessage({ ok: true, result: await run(payload) })
  } catch (error) {
    parentPort.postMessage({ ok: false, error: plain(error) })
  }
})

/** Classes do not cross threads: what matters of an error goes as plain data. */
function plain(error) {
  const { name, message, stack, code, params } = error instanceof Error ? error : { message: String(error) }
  const sent = { name: name ?? 'Error', message, stack, code: typeof code === 'string' ? code : undefined }
  try {
    return { ...sent, params: params === undefined ? undefined : structuredClone(params) }
  } catch {
    return sent
  }
}
