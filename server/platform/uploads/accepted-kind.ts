import { extname } from 'node:path'
import { type FileKind, kindNames, programName } from '../files/index.ts'
import { ProblemError } from '../problem/index.ts'

/** The kinds of files that records take: papers, tables, pictures and archives; nothing that runs or that a browser runs. */
export const uploadKinds = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  doc: 'application/msword',
  rtf: 'application/rtf',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  xls: 'application/vnd.ms-excel',
  pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  ppt: 'application/vnd.ms-powerpoint',
  wps: 'application/octet-stream',
  ofd: 'application/octet-stream',
  txt: 'text/plain; charset=utf-8',
  md: 'text/plain; charset=utf-8',
  csv: 'text/plain; charset=utf-8',
  png: 'image/png',
  jpg: 'image/jpeg',
  webp: 'image/webp',
  zip: 'application/zip',
} as const satisfies Readonly<Record<string, string>>

export type UploadKind = keyof typeof uploadKinds

/** What a file counts as, by its content and, where that leaves it open, its name. Throws `upload-kind-refused`. */
export function acceptedKind(content: FileKind, name: string): UploadKind {
  const ending = extname(name).slice(1).toLowerCase()
  const kind = content === 'txt' || content === 'md' ? textKinds[ending] : content === 'ole' ? oldWps(ending) : content
  if (kind === undefined || !Object.hasOwn(uploadKinds, kind) || programName.test(name)) {
    // A script is plain text; its name says that it runs.
    const seen = kindNames[programName.test(name) ? 'program' : content]
    throw new ProblemError('upload-kind-refused', { name, detectedZh: seen.zh, detectedEn: seen.en })
  }
  return kind as UploadKind
}

const textKinds: Readonly<Record<string, UploadKind>> = {
  txt: 'txt',
  text: 'txt',
  log: 'txt',
  md: 'md',
  markdown: 'md',
  csv: 'csv',
  tsv: 'csv',
}

const oldWps = (ending: string): UploadKind | undefined => (['wps', 'et', 'dps'].includes(ending) ? 'wps' : undefined)
