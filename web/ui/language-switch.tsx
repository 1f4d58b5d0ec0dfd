import { useLanguage } from './language.tsx'

/** Says the other language in that language, so that somebody who cannot read the screen can still leave it. */
export function LanguageSwitch() {
  const { language, setLanguage } = useLanguage()
  return (
    <div className="language-switch">
      <button type="button" lang="zh-CN" aria-pressed={language === 'zh'} onClick={() => setLanguage('zh')}>
        中文
      </button>
      <button type="button" lang="en" aria-pressed={language === 'en'} onClick={() => setLanguage('en')}>
        EN
      </button>
    </div>
  )
}
