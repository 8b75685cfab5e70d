'use client'

import { useEffect, useState, useSyncExternalStore } from 'react'
import type { Id } from '@/lib/model/id'
import { type Desk, DeviceDesk, emptyDesk } from './device-desk'

/** What the learner's tools remember of this attempt, and how to change it. */
export function useDesk(attemptId: Id, view: Desk['view']): [Desk, DeviceDesk['change'], () => Desk] {
  const [desk] = useState(() => new DeviceDesk(attemptId, { ...emptyDesk, view }))
  useEffect(() => desk.open(), [desk])
  return [useSyncExternalStore(desk.subscribe, desk.current, desk.first), desk.change, desk.current]
}
