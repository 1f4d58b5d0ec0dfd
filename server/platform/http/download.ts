import type { FastifyReply } from 'fastify'

/** A file to be saved under `title` and `ending`, never shown inside the page. */
export function download(reply: FastifyReply, title: string, ending: string, type: string): FastifyReply {
  return named(reply, 'attachment', title, ending, type)
}

export interface SentFile {
  /** With its ending. */
  readonly name: string
  readonly bytes: Buffer
  readonly type: string
}

/** A file as it was sent in. Pictures and PDF may open in a page of their own, where that is asked for; nothing else does. */
export function sendFile(reply: FastifyReply, { name, bytes, type }: SentFile, { inline = false } = {}): FastifyReply {
  const [, title = name, ending = ''] = /^(.+?)(\.[^.]{1,12})?$/s.exec(name) ?? []
  const shown = inline && shownTypes.has(type)
  return named(reply, shown ? 'inline' : 'attachment', title, ending, type)
    .header('x-content-type-options', 'nosniff')
    .header('cache-control', 'private, no-store')
    .send(bytes)
}

const shownTypes = new Set(['image/png', 'image/jpeg', 'application/pdf'])

function named(reply: FastifyReply, how: 'attachment' | 'inline', title: string, ending: string, type: string) {
  const name = `${[...title].slice(0, titleLimit).join('')}${ending}`
  const plain = name.replace(/[^\x20-\x7e]|["\\]/g, '_')
  return reply
    .header('content-disposition', `${how}; filename="${plain}"; filename*=UTF-8''${encodeURIComponent(name)}`)
    .type(type)
}

/** Characters; file systems take 255 bytes. */
const titleLimit = 70
