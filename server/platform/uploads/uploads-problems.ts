import type { ProblemTable } from '../problem/index.ts'

/** What can go wrong with files that are sent in for a record. */
export const uploadProblems = {
  'upload-kind-refused': {
    status: 415,
    zh: {
      message: '“{name}”是{detectedZh}，不能作为附件上传。',
      remedy:
        '可上传 PDF、Word、Excel、PPT、WPS、OFD、文本（.txt、.md、.csv）、图片（.png、.jpg、.webp）和压缩包（.zip）；网页和程序不予接收。',
    },
    en: {
      message: '“{name}” is {detectedEn}, which is not accepted as an attachment.',
      remedy:
        'Accepted: PDF, Word, Excel, PowerPoint, WPS, OFD, text (.txt, .md, .csv), pictures (.png, .jpg, .webp) and .zip; no web pages, no programs.',
    },
  },
  'upload-not-yours': {
    status: 422,
    zh: {
      message: '附件（{ids}）不存在、已被使用，或由他人上传。',
      remedy: '请重新上传附件后再提交；上传后长时间未提交的附件会被清除。',
    },
    en: {
      message: 'The files {ids} are not there, are used already, or were sent by somebody else.',
      remedy: 'Send the files again and submit once more; files that nobody submits are removed after a while.',
    },
  },
} as const satisfies ProblemTable
