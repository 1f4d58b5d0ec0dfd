import type { PasswordChange, Session, SignIn } from '@linchpin/api'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useRouter } from '@tanstack/react-router'
import { askApi, askApiOnce, isSignedOut } from '../../client/api-client.ts'
import { enterSession } from '../../client/session.ts'

/** Nothing here goes out a second time by itself: the person sees that it failed and tries again. */
const once = { retry: false } as const

export function useSignIn() {
  const client = useQueryClient()
  return useMutation({
    ...once,
    mutationFn: (body: SignIn) => askApi<Session>('/session', { method: 'POST', body }),
    onSuccess: (session) => enterSession(client, session),
  })
}

/** Signs in as somebody of the demonstration; whoever was somebody else before begins at the home page. */
export function useDemoSignIn() {
  const client = useQueryClient()
  const router = useRouter()
  return useMutation({
    ...once,
    mutationFn: (person: string) => askApi<Session>('/session/demo', { method: 'POST', body: { person } }),
    onSuccess: async (session) => {
      const before = client.getQueryData<Session>(['session'])?.person
      if (before && before.id !== session.person?.id) await router.navigate({ to: '/' })
      enterSession(client, session)
    },
  })
}

export function useSignOut() {
  const client = useQueryClient()
  const router = useRouter()
  return useMutation({
    ...once,
    mutationFn: () => leave(),
    onSuccess: async (session) => {
      await router.navigate({ to: '/' })
      enterSession(client, session)
    },
  })
}

export function useChangePassword() {
  const client = useQueryClient()
  return useMutation({
    ...once,
    mutationFn: (body: PasswordChange) => askApi<Session>('/session/password', { method: 'POST', body }),
    onSuccess: (session) => enterSession(client, session),
  })
}

async function leave(): Promise<Session> {
  try {
    return await askApiOnce<Session>('/session', { method: 'DELETE' })
  } catch (error) {
    // Ended already: it is as it was asked for.
    if (isSignedOut(error)) return askApiOnce<Session>('/session')
    throw error
  }
}
