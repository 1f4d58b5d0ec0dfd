/** The parts of a cell that names several things. */
export const wordsIn = (text: string): readonly string[] =>
  text
    .split(/[、，,;；\n/]+|\s{2,}/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
