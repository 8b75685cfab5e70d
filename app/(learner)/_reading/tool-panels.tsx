import { useTranslations } from 'next-intl'
import { type ComponentType, lazy } from 'react'

/** A tool that could not be fetched: the quiz goes on without it. */
function Unreachable() {
  return <p className="text-sm">{useTranslations('ui')('unreachable')}</p>
}

// What is in no hand yet is not needed to begin: it is fetched when the page is at rest, or when it is taken.
const fetches = {
  comfort: () => import('@/app/_comfort/comfort-panel'),
  find: () => import('./find-panel'),
  listen: () => import('./listen-panel'),
  marks: () => import('./own-marks-panel'),
}

function toolOf<P extends object>(fetched: Promise<ComponentType<P>>) {
  return fetched.then(
    tool => ({ default: tool }),
    () => ({ default: Unreachable as ComponentType<P> }),
  )
}

export const ComfortPanel = lazy(() => toolOf(fetches.comfort().then(found => found.ComfortPanel)))
export const FindPanel = lazy(() => toolOf(fetches.find().then(found => found.FindPanel)))
export const ListenPanel = lazy(() => toolOf(fetches.listen().then(found => found.ListenPanel)))
export const OwnMarksPanel = lazy(() => toolOf(fetches.marks().then(found => found.OwnMarksPanel)))

/** Fetches all of them, so that they are there through an outage. */
export async function fetchTools(): Promise<void> {
  await Promise.allSettled(Object.values(fetches).map(fetch => fetch()))
}
