import { z } from 'zod'
import { Bilingual } from './bilingual.ts'
import { IsoTime } from './iso-time.ts'
import { HeldRole, ScopeKind } from './session.ts'

const Day = z.iso.date()
const name = z.string().trim().min(1).max(60)

/** An account as the officers see it. */
export const Person = z
  .object({
    id: z.string(),
    login: z.string(),
    name: z.string(),
    post: z.string().nullable(),
    body: z.object({ id: z.string(), label: Bilingual }).nullable(),
    /** Masked; whether there is one. */
    telephone: z.string().nullable(),
    roles: z.array(HeldRole.extend({ id: z.string(), from: Day, until: Day.nullable() })),
    mustChangePassword: z.boolean(),
    lockedUntil: IsoTime.nullable(),
    closedAt: IsoTime.nullable(),
    isInvented: z.boolean(),
    revision: z.int(),
  })
  .meta({ id: 'Person' })
export type Person = z.infer<typeof Person>

export const NewPerson = z.object({
  login: z
    .string()
    .trim()
    .min(2)
    .max(60)
    .regex(/^[\w.@-]+$/, 'letters, digits and . _ @ -'),
  name,
  post: z.string().trim().max(100).nullable().default(null),
  /** A body of the city's pack. */
  body: z.string().max(100).nullable().default(null),
  telephone: z
    .string()
    .trim()
    .regex(/^[\d+ -]{5,20}$/)
    .nullable()
    .default(null),
})
export type NewPerson = z.infer<typeof NewPerson>
export const PersonChange = z
  .object({
    name,
    post: z.string().trim().max(100).nullable(),
    body: z.string().max(100).nullable(),
    telephone: NewPerson.shape.telephone,
  })
  .partial()
export type PersonChange = z.infer<typeof PersonChange>

/** A first password: shown once, changed at the first log-in. */
export const FirstPassword = z.object({ id: z.string(), password: z.string() })
export type FirstPassword = z.infer<typeof FirstPassword>

export const NewGrant = z.object({
  role: z.string().min(1).max(60),
  scope: z.object({ kind: ScopeKind, id: z.string().max(100).default('') }),
  from: Day.optional(),
  until: Day.nullable().default(null),
})
export type NewGrant = z.infer<typeof NewGrant>
export const ClosePerson = z.object({ handOverTo: z.uuid().nullable().default(null) })
export type ClosePerson = z.infer<typeof ClosePerson>

/** What a form for persons and roles offers. */
export const PeopleChoices = z
  .object({
    roles: z.array(z.object({ id: z.string(), label: Bilingual, scopes: z.array(ScopeKind), isOfficer: z.boolean() })),
    bodies: z.array(
      z.object({
        id: z.string(),
        label: Bilingual,
        kind: z.string(),
        level: z.string(),
        /** What else it is called, and the pinyin initials of all its names: to be found by. */
        names: z.array(z.string()),
        initials: z.array(z.string()),
      }),
    ),
    chains: z.array(z.object({ id: z.string(), label: Bilingual })),
  })
  .meta({ id: 'PeopleChoices' })
export type PeopleChoices = z.infer<typeof PeopleChoices>

/** An office-holder who can be named. */
export const DirectoryEntry = z.object({
  id: z.string(),
  name: z.string(),
  post: z.string().nullable(),
  body: z.object({ id: z.string(), label: Bilingual }).nullable(),
})
export type DirectoryEntry = z.infer<typeof DirectoryEntry>

export const AuditQuery = z.object({
  person: z.string().max(100).optional(),
  /** Part of a code, or several with commas: any of them. */
  action: z.string().max(500).optional(),
  subject: z.string().max(200).optional(),
  from: Day.optional(),
  until: Day.optional(),
  before: z.coerce.number().int().positive().optional(),
})
export type AuditQuery = z.infer<typeof AuditQuery>

export const AuditEntry = z.object({
  seq: z.int(),
  at: IsoTime,
  person: z.string(),
  action: z.string(),
  subject: z.string(),
  requestId: z.string(),
  detail: z.record(z.string(), z.unknown()),
  hash: z.string(),
})
export type AuditEntry = z.infer<typeof AuditEntry>
export const AuditPage = z
  .object({ total: z.int(), entries: z.array(AuditEntry), next: z.int().nullable() })
  .meta({ id: 'AuditPage' })
export type AuditPage = z.infer<typeof AuditPage>

export const AuditVerified = z
  .object({
    lines: z.int(),
    head: z.string(),
    broken: z.object({ seq: z.int(), fault: z.enum(['altered', 'missing', 'headDiffers']) }).nullable(),
  })
  .meta({ id: 'AuditVerified' })
export type AuditVerified = z.infer<typeof AuditVerified>
