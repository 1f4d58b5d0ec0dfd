// Node 20 strips no types: register tsx here, then import the TypeScript module. A process of its own, so that whatever a file does to
// the memory of the library that reads it, the server goes on, and work that is cancelled ends at once.
import { register } from 'tsx/esm/api'

register()
const { foldFile } = await import('./fold-file.ts')

process.once('message', async (file) => {
  const answer = await foldFile(file, (seen) => process.send({ seen })).then(
    (folded) => ({ folded, peakBytes: process.resourceUsage().maxRSS * 1024 }),
    (error) => ({ error: plain(error) }),
  )
  process.send(answer, () => process.exit(0))
})
process.once('disconnect', () => process.exit(1))

function plain({ code, params, message, stack, cause }) {
  return { code: typeof code === 'string' ? code : null, params, message, stack, cause: cause?.message }
}
