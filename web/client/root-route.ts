import { createRootRoute } from '@tanstack/react-router'

/** The parent of every room's routes. What it shows, the app says: a room does not know the frame around it. */
export const root = createRootRoute()
