import { FileError, fileContent, kindNames, openZip } from '../../files/index.ts'
import { ProblemError } from '../../problem/index.ts'
import { fillDocx } from './fill-docx.ts'
import { fillXlsx } from './fill-xlsx.ts'
import type { TemplateData } from './template-data.ts'

export interface FilledTemplate {
  readonly format: 'xlsx' | 'docx'
  readonly bytes: Uint8Array
}

const mostUnpackedBytes = 96 * 1024 * 1024

/**
 * Fills the marks of somebody's own template (.xlsx or .docx): `{{字段}}` once, `{{row.字段}}` or `{{列表.字段}}` in a row
 * that is repeated for each item. Throws `ProblemError` with every mark that cannot be filled.
 */
export async function fillTemplate(bytes: Uint8Array, fileName: string, data: TemplateData): Promise<FilledTemplate> {
  try {
    const { kind } = await fileContent(bytes, fileName)
    if (kind !== 'xlsx' && kind !== 'docx') {
      const { zh: detectedZh, en: detectedEn } = kindNames[kind]
      throw new ProblemError('template-unsupported', { name: fileName, detectedZh, detectedEn })
    }
    await refuseBomb(bytes)
    const fill = kind === 'xlsx' ? fillXlsx : fillDocx
    return { format: kind, bytes: await fill(bytes, data, fileName) }
  } catch (error) {
    throw asProblem(error, fileName)
  }
}

/** The whole of a template is unpacked into memory. */
async function refuseBomb(bytes: Uint8Array): Promise<void> {
  const zip = await openZip(bytes)
  const size = zip.names.reduce((sum, name) => sum + (zip.sizeOf(name) ?? 0), 0)
  if (size > mostUnpackedBytes) throw new FileError('file-damaged')
}

function asProblem(error: unknown, fileName: string): ProblemError {
  if (error instanceof ProblemError && error.code !== 'sheet-damaged') return error
  const code = error instanceof FileError ? error.code : undefined
  if (code === 'file-unsupported') {
    const { detectedZh, detectedEn } = (error as FileError).params
    return new ProblemError('template-unsupported', { name: fileName, detectedZh, detectedEn })
  }
  const problem = new ProblemError(code === 'file-encrypted' ? 'template-encrypted' : 'template-damaged', {
    name: fileName,
  })
  problem.cause = error
  return problem
}
