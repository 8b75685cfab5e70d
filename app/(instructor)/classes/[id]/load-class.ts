import 'server-only'
import { cache } from 'react'
import { currentActor } from '@/app/_session/current-actor'
import { findClass } from '@/lib/usecases/find-class'
import { found } from '../../_page/found'

/** The class of a page and of the frame round it, fetched once a request. */
export const loadClass = cache(async (classId: string) =>
  found(await findClass({ actor: await currentActor(), classId })),
)
