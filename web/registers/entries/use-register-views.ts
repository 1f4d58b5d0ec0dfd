import { App } from 'antd'
import { useSavedViews } from '../../client/saved-views.ts'
import { registerKey, registerPath } from '../register-queries.ts'
import { useRegisterWords } from '../words.ts'

/** The views that the person keeps of a register. */
export function useRegisterViews(register: string) {
  const words = useRegisterWords()
  const { message } = App.useApp()
  return useSavedViews({
    queryKey: [...registerKey(register), 'views'],
    path: `${registerPath(register)}/views`,
    onSaved: (name) => void message.success(words.entries.viewSaved(name)),
  })
}
