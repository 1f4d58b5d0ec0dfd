import { useRegisterWords } from '../words.ts'

/** The groups of `groupByRow` in words. */
export const useGroupNames = () => useRegisterWords().list.group
