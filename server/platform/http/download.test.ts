import Fastify from 'fastify'
import { expect, test } from 'vitest'
import { sendFile } from './download.ts'

async function sent(name: string, type: string, inline?: boolean) {
  const app = Fastify()
  const file = { name, type, bytes: Buffer.from('内容') }
  app.get('/', (_request, reply) => sendFile(reply, file, inline === undefined ? {} : { inline }))
  const { headers, body } = await app.inject('/')
  await app.close()
  return {
    body,
    how: headers['content-disposition'],
    type: headers['content-type'],
    sniff: headers['x-content-type-options'],
  }
}

test('a file is saved under its own name, whatever characters are in it', async () => {
  expect(await sent('情况 "说明"\r\n.pdf', 'application/pdf')).toEqual({
    body: '内容',
    how: `attachment; filename="__ ______.pdf"; filename*=UTF-8''${encodeURIComponent('情况 "说明"\r\n.pdf')}`,
    type: 'application/pdf',
    sniff: 'nosniff',
  })
  expect((await sent('.gitignore', 'text/plain')).how).toContain('filename=".gitignore"')
  const long = (await sent(`${'长'.repeat(200)}.xlsx`, 'application/zip')).how
  expect(decodeURIComponent(String(long).split("''")[1] ?? '')).toBe(`${'长'.repeat(70)}.xlsx`)
})

test('pictures and PDF open in a page where that is asked for; nothing else does', async () => {
  expect((await sent('a.pdf', 'application/pdf', true)).how).toMatch(/^inline/)
  expect((await sent('a.png', 'image/png', true)).how).toMatch(/^inline/)
  expect((await sent('a.png', 'image/png')).how).toMatch(/^attachment/)
  for (const type of ['text/html', 'image/svg+xml', 'text/plain; charset=utf-8', 'image/webp']) {
    expect((await sent('a.x', type, true)).how).toMatch(/^attachment/)
  }
})
