import type { ImportResult } from '@linchpin/api'

export type ImportStage =
  | { readonly at: 'waiting' | 'cancelled' }
  | { readonly at: 'sending'; readonly share: number }
  | { readonly at: 'done'; readonly result: ImportResult }
  | { readonly at: 'failed'; readonly error: unknown }

export interface ImportJob {
  readonly key: number
  readonly file: File
  readonly stage: ImportStage
}

export interface ImportQueue {
  readonly jobs: readonly ImportJob[]
  readonly add: (files: readonly File[]) => void
  readonly cancel: (key: number) => void
  readonly cancelAll: () => void
  readonly retry: (key: number) => void
  readonly clear: () => void
}

export function isOpen({ stage }: ImportJob): boolean {
  return stage.at === 'waiting' || stage.at === 'sending'
}
