import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useLayoutEffect } from 'react'

const everyMs = 60_000

/** The dark ground for as long as the page is there, with the frame behind it out of reach; everything is asked anew each minute. */
export function useWall(onLeave: () => void) {
  const queryClient = useQueryClient()
  useLayoutEffect(() => {
    const { documentElement } = document
    const frame = document.getElementById('root')
    documentElement.dataset.wall = ''
    if (frame) frame.inert = true
    return () => {
      delete documentElement.dataset.wall
      if (frame) frame.inert = false
    }
  }, [])
  useEffect(() => {
    const again = setInterval(() => void queryClient.refetchQueries({ type: 'active' }), everyMs)
    return () => clearInterval(again)
  }, [queryClient])
  useEffect(() => {
    const leave = ({ key, defaultPrevented }: KeyboardEvent) => {
      if (key === 'Escape' && !defaultPrevented) onLeave()
    }
    window.addEventListener('keydown', leave)
    return () => window.removeEventListener('keydown', leave)
  }, [onLeave])
}
