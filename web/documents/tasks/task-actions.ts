import { type ComponentType, createContext } from 'react'

/** What a later room does with the task table of a document, as a button beside its exports; `web/app` fills it in. */
export const TaskActions = createContext<ComponentType<{ readonly document: string }> | null>(null)
