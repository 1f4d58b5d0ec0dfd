import { wordsHook } from './language.tsx'

export const useUiWords = wordsHook(
  {
    retry: '重试',
    close: '关闭',
    whatToDo: '处理办法：',
    loading: '正在加载…',
    errorCode: '错误代码',
  },
  {
    retry: 'Try again',
    close: 'Close',
    whatToDo: 'What to do: ',
    loading: 'Loading…',
    errorCode: 'Error code',
  },
)
