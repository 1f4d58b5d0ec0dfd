import { type Words, wordsHook } from '../../ui/language.tsx'
import { en } from './words-en.ts'
import { zh } from './words-zh.ts'

export type AnalysisWords = Words<typeof zh>

export const useAnalysisWords = wordsHook(zh, en)
