import { sql } from 'drizzle-orm'
import { boolean, date, index, integer, pgTable, primaryKey, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import { time } from '../../platform/database/index.ts'

/** Somebody with an account. When a post ends the account closes: name and record of acts stay, the rest goes. */
export const person = pgTable(
  'person',
  {
    id: uuid('id').primaryKey(),
    login: text('login').notNull(),
    name: text('name').notNull(),
    post: text('post'),
    /** A body of the pack. */
    body: text('body'),
    telephone: text('telephone'),
    /** Null: nobody can sign in with a password. */
    passwordHash: text('password_hash'),
    passwordSetAt: time('password_set_at'),
    mustChangePassword: boolean('must_change_password').notNull(),
    failures: integer('failures').notNull().default(0),
    lockedUntil: time('locked_until'),
    isInvented: boolean('is_invented').notNull().default(false),
    createdAt: time('created_at').notNull(),
    closedAt: time('closed_at'),
    revision: integer('revision').notNull().default(1),
  },
  (table) => [uniqueIndex('person_login').on(sql`lower(${table.login})`)],
)

/** A role that a person holds in a scope, from one day to another. */
export const assignment = pgTable(
  'assignment',
  {
    id: uuid('id').primaryKey(),
    personId: uuid('person_id')
      .notNull()
      .references(() => person.id),
    role: text('role').notNull(),
    scopeKind: text('scope_kind').notNull(),
    scopeId: text('scope_id').notNull(),
    from: date('from').notNull(),
    /** The last day. */
    until: date('until'),
    grantedBy: text('granted_by').notNull(),
    withdrawnAt: time('withdrawn_at'),
  },
  (table) => [index('assignment_person').on(table.personId), index('assignment_role').on(table.role)],
)

/** Passwords that may not come again. */
export const formerPassword = pgTable(
  'former_password',
  {
    personId: uuid('person_id')
      .notNull()
      .references(() => person.id),
    setAt: time('set_at').notNull(),
    passwordHash: text('password_hash').notNull(),
  },
  (table) => [primaryKey({ columns: [table.personId, table.setAt] })],
)

/** Somebody signed in. The token is in the person's cookie, its hash here. */
export const session = pgTable(
  'session',
  {
    tokenHash: text('token_hash').primaryKey(),
    personId: uuid('person_id')
      .notNull()
      .references(() => person.id),
    startedAt: time('started_at').notNull(),
    seenAt: time('seen_at').notNull(),
  },
  (table) => [index('session_person').on(table.personId)],
)
