import '../ui/base.css'
import './shell.css'
import { QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { App as AntApp, ConfigProvider } from 'antd'
import enUS from 'antd/locale/en_US'
import zhCN from 'antd/locale/zh_CN'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { sessionQuery } from '../client/session.ts'
import { LanguageProvider, useLanguage } from '../ui/language.tsx'
import { useMedia } from '../ui/media.ts'
import { createQueryClient } from './query-client.ts'
import { createAppRouter } from './router.tsx'
import { stillTheme, theme } from './theme.ts'

const queryClient = createQueryClient()
// Asked while the page's own code is still on its way.
void queryClient.prefetchQuery(sessionQuery)
const router = createAppRouter()

function Linchpin() {
  const { language } = useLanguage()
  const isStill = useMedia('(prefers-reduced-motion: reduce)')
  return (
    <ConfigProvider
      theme={isStill ? stillTheme : theme}
      locale={language === 'zh' ? zhCN : enUS}
      button={{ autoInsertSpace: false }}
      wave={{ disabled: true }}
    >
      <AntApp component={false} message={{ top: 84 }}>
        <RouterProvider router={router} />
      </AntApp>
    </ConfigProvider>
  )
}

const root = document.getElementById('root')
if (!root) throw new Error('index.html has lost its #root')
createRoot(root).render(
  <StrictMode>
    <QueryClientProvider client={queryClient}>
      <LanguageProvider>
        <Linchpin />
      </LanguageProvider>
    </QueryClientProvider>
  </StrictMode>,
)

// The faces of our own fonts are 200 rules that most machines never need: they come after the first paint.
window.addEventListener('load', () => void import('./fonts.ts'))
