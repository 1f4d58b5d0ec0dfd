import type { NotCommitting } from '@linchpin/kernels/policy'

/** Why a clause lays nothing on anybody. */
export const whyNames: Readonly<Record<NotCommitting, string>> = {
  preamble: '前言',
  retrospect: '回顾',
  definition: '释义',
  'heading-only': '仅标题',
  genre: '报道',
  commencement: '施行日期',
}
