import { wordsHook } from '../../ui/language.tsx'

export const usePictureWords = wordsHook(
  {
    png: '下载图片',
    excel: '下载表格',
    label: (name: string) => `${name}：下载`,
    foot: (city: string, at: string) => `${city} · 链枢 · ${at} 生成`,
  },
  {
    png: 'Picture',
    excel: 'Excel',
    label: (name: string) => `${name}: download`,
    foot: (city: string, at: string) => `${city} · Linchpin · made ${at}`,
  },
)
