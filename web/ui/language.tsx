import { createContext, type ReactNode, use, useCallback, useLayoutEffect, useMemo, useState } from 'react'

export type Language = 'zh' | 'en'

/** The shape of a dictionary with its literal texts widened, so that the other language can fill the same keys. */
export type Words<T> = {
  readonly [K in keyof T]: T[K] extends string
    ? string
    : T[K] extends (...given: infer Given) => string
      ? (...given: Given) => string
      : Words<T[K]>
}

const storageKey = 'linchpin.language'

/** Read outside of React by the HTTP client, which sends it as `Accept-Language`. */
export function storedLanguage(): Language {
  try {
    return localStorage.getItem(storageKey) === 'en' ? 'en' : 'zh'
  } catch {
    return 'zh'
  }
}

const LanguageContext = createContext<{ language: Language; setLanguage: (language: Language) => void }>({
  language: 'zh',
  setLanguage: () => {},
})

export function LanguageProvider({ children }: { children: ReactNode }) {
  const [language, setState] = useState<Language>(storedLanguage)
  const setLanguage = useCallback((next: Language) => {
    try {
      localStorage.setItem(storageKey, next)
    } catch {
      // A browser that forbids storage still switches for this visit.
    }
    setState(next)
  }, [])
  // Before anything is drawn: the fonts go by it.
  useLayoutEffect(() => {
    document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en'
  }, [language])
  const value = useMemo(() => ({ language, setLanguage }), [language, setLanguage])
  return <LanguageContext value={value}>{children}</LanguageContext>
}

export function useLanguage() {
  return use(LanguageContext)
}

/** Makes the hook that gives a room its words in the language of the screen. */
export function wordsHook<T>(zh: T, en: Words<T>): () => Words<T> {
  return () => (useLanguage().language === 'zh' ? (zh as Words<T>) : en)
}
