import { useMedia } from './media.ts'

/** Whether the screen is that of a phone. A sheet of paper is as narrow and is none. */
export const useNarrow = (): boolean => useMedia('screen and (max-width: 720px)')
