import { FileError } from './file-error.ts'
import { fileContent, kindNames } from './file-kind.ts'

export type DocumentFormat = 'txt' | 'md' | 'html' | 'docx' | 'doc' | 'pdf'

/** What the bytes are; the text is decoded already where they are text. RTF is read as the old Word format it is. */
export type Detected =
  | { readonly format: 'txt' | 'md' | 'html'; readonly text: string }
  | { readonly format: 'docx' | 'doc' | 'pdf' }
  | { readonly format: 'doc'; readonly rtf: true }

/** Which reader the bytes need; throws `file-unsupported` for what no reader takes. */
export async function detectFormat(bytes: Uint8Array, name = ''): Promise<Detected> {
  const { kind, text = '' } = await fileContent(bytes, name)
  if (kind === 'rtf') return { format: 'doc', rtf: true }
  if (kind === 'docx' || kind === 'doc' || kind === 'pdf') return { format: kind }
  if (kind === 'txt' || kind === 'md' || kind === 'html') return { format: kind, text }
  throw new FileError('file-unsupported', { detectedZh: kindNames[kind].zh, detectedEn: kindNames[kind].en })
}
