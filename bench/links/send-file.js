// Sends a file as a browser elsewhere does: its work and its memory are not the server's.
import { openAsBlob } from 'node:fs'

const [url, path, cookie] = process.argv.slice(2)
const form = new FormData()
form.append('file', await openAsBlob(path), 'lines.csv')
const start = performance.now()
const sent = await fetch(url, { method: 'POST', body: form, headers: { cookie } })
const text = await sent.text()
process.stdout.write(JSON.stringify({ status: sent.status, text, ms: performance.now() - start }))
