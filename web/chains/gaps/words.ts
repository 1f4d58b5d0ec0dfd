import { type Words, wordsHook } from '../../ui/language.tsx'
import { en } from './words-en.ts'
import { zh } from './words-zh.ts'

export type GapWords = Words<typeof zh>

export const useGapWords = wordsHook(zh, en)
