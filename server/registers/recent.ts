/** Keeps the last answers under their question; the one that was not asked for longest goes first. */
export interface Recent<T> {
  readonly get: (question: string) => T | undefined
  readonly set: (question: string, answer: T) => void
}

export function createRecent<T>(most: number): Recent<T> {
  const answers = new Map<string, T>()
  return {
    get: (question) => {
      const answer = answers.get(question)
      if (answer !== undefined) {
        answers.delete(question)
        answers.set(question, answer)
      }
      return answer
    },
    set: (question, answer) => {
      answers.set(question, answer)
      const [oldest] = answers.keys()
      if (answers.size > most && oldest !== undefined) answers.delete(oldest)
    },
  }
}
