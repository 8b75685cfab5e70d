import type { Entity, TaggedToken } from '@/lib/model/document'
import type { Grammar } from '../../grammar'
import type { Arc } from '../tree'
import { barColons } from './bar-colons'
import { freeDates } from './free-dates'
import { hangAdverbials } from './hang-adverbials'
import { hangAppositions } from './hang-appositions'
import { hangClaims } from './hang-claims'
import { hangDates } from './hang-dates'
import { hangGenitives } from './hang-genitives'
import { hangNegations } from './hang-negations'
import { hangRelatives } from './hang-relatives'
import { joinDegrees } from './join-degrees'
import { joinNames } from './join-names'
import { joinPrepositions } from './join-prepositions'
import { joinQuantifiers } from './join-quantifiers'
import { joinSubjects } from './join-subjects'
import { orderObjects } from './order-objects'
import { unfoldClefts } from './unfold-clefts'

/** What a repair may look at; `entities` are those of the sentence. */
export type Look = { tokens: readonly TaggedToken[]; entities: readonly Entity[]; grammar: Grammar }

/** Takes the arcs of a sentence and gives them back better. The tokens are never touched. */
export type Repair = (arcs: readonly Arc[], look: Look) => Arc[]

const repairs: readonly Repair[] = [
  joinNames,
  joinPrepositions,
  joinQuantifiers,
  joinDegrees,
  joinSubjects,
  barColons,
  freeDates,
  orderObjects,
  hangAppositions,
  hangGenitives,
  hangDates,
  hangAdverbials,
  hangClaims,
  hangNegations,
  hangRelatives,
  unfoldClefts,
]

/** What a network of this size gets wrong again and again, set right by what is known of words and names. */
export function repairArcs(arcs: readonly Arc[], look: Look): Arc[] {
  return repairs.reduce<Arc[]>((before, repair) => repair(before, look), [...arcs])
}

/** The network could as well have hung it elsewhere. */
export function isToss({ margin }: Arc): boolean {
  return margin < 0.35
}

/** A word hung by rule: as sure as such rules are. */
export function hungBy(head: number, rel: string): Arc {
  return { head, rel, confidence: 0.8, margin: 0.6 }
}

/** A word hangs below another, at whatever depth, or is that one. */
export function isUnder(arcs: readonly Arc[], at: number, over: number): boolean {
  for (let up = at, steps = 0; up >= 0 && steps <= arcs.length; up = arcs[up]?.head ?? -1, steps++)
    if (up === over) return true
  return false
}

/** Whether hanging a word there would make a ring. */
export const wouldLoop = (arcs: readonly Arc[], at: number, head: number) => isUnder(arcs, head, at)
