import { App } from 'antd'
import { usePeopleWords } from '../words.ts'

/** Nothing where the browser gives no clipboard: the text can be marked and copied by hand. */
export function CopyText({ text }: { text: string }) {
  const words = usePeopleWords().audit
  const { message } = App.useApp()
  if (!navigator.clipboard) return null
  const copy = async () => {
    await navigator.clipboard.writeText(text)
    void message.success(words.copied)
  }
  return (
    <button type="button" className="text-button" onClick={() => void copy()}>
      {words.copy}
    </button>
  )
}
