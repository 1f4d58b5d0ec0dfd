import { pinyin } from 'pinyin-pro'

/** 市工业和信息化局 as sgyhxxhj: what people type to find a name quickly. */
export const initialsOf = (name: string): string =>
  pinyin(name, { pattern: 'first', toneType: 'none', type: 'array', nonZh: 'consecutive' }).join('').toLowerCase()
