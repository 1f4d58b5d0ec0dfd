import { z } from 'zod'
import { Bilingual } from './bilingual.ts'

/** What a role is held for: the whole city, one district, one chain, one body, one enterprise. */
export const ScopeKind = z.enum(['city', 'district', 'chain', 'body', 'enterprise'])
export type ScopeKind = z.infer<typeof ScopeKind>

/** A role in a scope, with the words for both. */
export const HeldRole = z.object({
  role: z.string(),
  label: Bilingual,
  scope: z.object({ kind: ScopeKind, id: z.string(), label: Bilingual }),
})
export type HeldRole = z.infer<typeof HeldRole>

/** Somebody of the demonstration who can be signed in as by one click. */
export const DemoPerson = z.object({
  id: z.string(),
  name: z.string(),
  post: z.string().nullable(),
  roles: z.array(HeldRole),
})
export type DemoPerson = z.infer<typeof DemoPerson>

export const Session = z
  .object({
    /** `null`: nobody is signed in. */
    person: z
      .object({
        id: z.string(),
        login: z.string(),
        name: z.string(),
        post: z.string().nullable(),
        body: z.object({ id: z.string(), label: Bilingual }).nullable(),
        roles: z.array(HeldRole),
        mustChangePassword: z.boolean(),
        isInvented: z.boolean(),
      })
      .nullable(),
    city: z.object({ id: z.string(), name: Bilingual, isInvented: z.boolean() }),
    /** What the person may do at all; the server decides in each case. */
    permissions: z.array(z.string()),
    /** The largest file that an import takes, in bytes. */
    fileLimitBytes: z.int(),
    idleMinutes: z.int(),
    /** Whom one can be by one click, where the server shows a demonstration. */
    demo: z.array(DemoPerson),
  })
  .meta({ id: 'Session' })
export type Session = z.infer<typeof Session>

export const SignIn = z.object({ login: z.string().min(1).max(100), password: z.string().min(1).max(200) })
export type SignIn = z.infer<typeof SignIn>
export const DemoSignIn = z.object({ person: z.uuid() })
export const PasswordChange = z.object({ current: z.string().min(1).max(200), next: z.string().min(1).max(200) })
export type PasswordChange = z.infer<typeof PasswordChange>
