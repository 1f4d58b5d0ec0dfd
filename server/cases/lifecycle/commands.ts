import type { Belongings } from '../../people/index.ts'
import type { Link, Origin, Person, Subject } from './case-state.ts'

/** Values as they came in, not looked at yet. */
export type Given = Readonly<Record<string, unknown>>

export type CaseCommand =
  | {
      readonly command: 'open'
      readonly values: Given
      readonly subject: Subject | null
      readonly origin: Origin | null
      readonly openedFor: Belongings
      /** Where it stands already, of what comes in from elsewhere; otherwise where the definition begins. */
      readonly state: string | null
      readonly isInvented: boolean
    }
  | {
      readonly command: 'move'
      readonly move: string
      readonly values: Given
      readonly reason: string | null
      readonly evidence: readonly string[]
    }
  | { readonly command: 'edit'; readonly values: Given }
  | {
      readonly command: 'assign'
      /** `undefined` leaves the handler as it is, `null` takes it away. */
      readonly handler: Person | null | undefined
      readonly body: string | null
      readonly reason: string | null
    }
  | {
      readonly command: 'instruct'
      readonly text: string
      /** Whose words an office enters; `null`: the leader's own entry. */
      readonly leader: string | null
      readonly day: string
      readonly scans: readonly string[]
    }
  | {
      readonly command: 'note'
      readonly text: string
      readonly files: readonly string[]
      readonly isInternal: boolean
      /** `false`: it tells nothing of the progress. */
      readonly isProgress?: boolean
    }
  | { readonly command: 'link'; readonly to: Link }
  | { readonly command: 'attach'; readonly files: readonly string[] }
  | { readonly command: 'match'; readonly subject: Subject }
  | { readonly command: 'void'; readonly reason: string }

export type CommandName = CaseCommand['command']
