import type { PolicySource } from '@linchpin/kernels/policy'
import { FileError } from './file-error.ts'

export async function readRtf(_bytes: Uint8Array): Promise<PolicySource> {
  throw new FileError('file-unsupported', { detectedZh: 'rtf', detectedEn: 'rtf' })
}
