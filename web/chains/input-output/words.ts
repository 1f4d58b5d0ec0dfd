import { type Words, wordsHook } from '../../ui/language.tsx'
import { en } from './words-en.ts'
import { zh } from './words-zh.ts'

export type IoWords = Words<typeof zh>

export const useIoWords = wordsHook(zh, en)
