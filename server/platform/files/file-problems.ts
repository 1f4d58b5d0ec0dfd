import { type Language, type ProblemKind, type Wording, wording } from '../problem/index.ts'
import type { FileError, FileErrorCode } from './file-error.ts'

/** Code → words; `{placeholders}` are the names of `FileError.params`. */
export const fileProblems = {
  'file-empty': {
    status: 422,
    zh: {
      message: '文件“{name}”里没有文字。',
      remedy: '请打开原文件核对：内容为空的，请换成有正文的文件；正文是图片的，请先做文字识别再上传。',
    },
    en: {
      message: 'The file “{name}” holds no text.',
      remedy:
        'Open the original: if it is blank, give a file with text; if its text is a picture, run OCR on it first.',
    },
  },
  'file-too-large': {
    status: 413,
    zh: {
      message: '文件“{name}”有 {size} MB，超过单个文件 {limit} MB 的上限。',
      remedy: '请压缩文件中的图片，或将附件拆成单独的文件后重新上传。',
    },
    en: {
      message: 'The file “{name}” has {size} MB; a file may have at most {limit} MB.',
      remedy: 'Compress its pictures, or give the annexes as files of their own.',
    },
  },
  'file-encrypted': {
    status: 422,
    zh: {
      message: '文件“{name}”（{format}）设有打开密码，系统无法读取。',
      remedy: '请用密码打开后取消密码，另存一份再上传。系统不保存文件密码。',
    },
    en: {
      message: 'The file “{name}” ({format}) is protected by a password and cannot be read.',
      remedy: 'Open it with its password, save a copy without one, and give that copy. Passwords are not kept here.',
    },
  },
  'file-scanned': {
    status: 422,
    zh: {
      message: '文件“{name}”共 {pages} 页，全部是扫描图片，没有可读取的文字。',
      remedy: '请上传由 Word、WPS 直接导出的 PDF 或 Word 原件；只有扫描件的，请先做文字识别（OCR）并校对后再上传。',
    },
    en: {
      message: 'The file “{name}” has {pages} page(s), all of them scanned pictures without text.',
      remedy:
        'Give the Word original or a PDF exported from it; if only the scan exists, run OCR and proofread it first.',
    },
  },
  'file-damaged': {
    status: 422,
    zh: {
      message: '文件“{name}”按 {format} 格式打不开，内容已损坏或不完整。',
      remedy: '请用 Word、WPS 或 PDF 阅读器打开核对；能打开的，另存一份再上传；打不开的，请向来文单位重新索取。',
    },
    en: {
      message: 'The file “{name}” cannot be opened as {format}: it is damaged or incomplete.',
      remedy:
        'Open it in Word, WPS or a PDF reader: if it opens, save a copy and give that; if not, ask its sender again.',
    },
  },
  'file-unsupported': {
    status: 415,
    zh: {
      message: '文件“{name}”是{detectedZh}，不在可读取的文件类型之内。',
      remedy:
        '可上传 Word（.docx、.doc）、PDF（含文字）、网页（.html）、纯文本（.txt、.md）。请将原件另存为其中一种后再上传。',
    },
    en: {
      message: 'The file “{name}” looks like {detectedEn}, which cannot be read here.',
      remedy:
        'Accepted: Word (.docx, .doc), PDF with text, web page (.html), plain text (.txt, .md). Save it as one of these.',
    },
  },
  'file-classified': {
    status: 422,
    zh: {
      message: '文件“{name}”标有“{mark}”密级标志。本系统不处理涉密文件，已拒收，未留存副本。',
      remedy: '请立即停止在本系统中处理该文件，并按保密规定办理；确已解密或误标的，请由定密责任人更正标志后再上传。',
    },
    en: {
      message: 'The file “{name}” is marked {mark} (classified). It was refused and no copy was kept.',
      remedy:
        'Do not handle it here; follow the rules on secrets. If the mark is wrong, have its owner correct it first.',
    },
  },
  'file-timeout': {
    status: 422,
    zh: {
      message: '文件“{name}”在 {seconds} 秒内未能读完，已停止读取。',
      remedy: '请拆成较小的文件，或另存为 .docx 或 .txt 后重新上传；仍不成功的，请与系统管理员联系。',
    },
    en: {
      message: 'The file “{name}” could not be read within {seconds} seconds; reading was stopped.',
      remedy: 'Split it, or save it as .docx or .txt and try again; if that fails too, tell the administrator.',
    },
  },
} as const satisfies Readonly<Record<FileErrorCode, ProblemKind>>

/** The words for an error, placeholders filled. */
export function describeFileError(error: FileError, language: Language = 'zh'): Wording {
  return wording(fileProblems[error.code], { ...unnamed[language], ...error.params }, language)
}

const unnamed: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  zh: { name: '未命名文件', format: '原有' },
  en: { name: 'unnamed file', format: 'its format' },
}
